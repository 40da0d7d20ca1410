import { beforeAll, expect, test } from "vitest";
import { build } from "../../../src/build.ts";
import type { AnyEntry } from "../../../src/parse/entry.ts";
import { jekyllLeft } from "../../../src/proofread/texts/jekyll-left.ts";
import { packageTemplates } from "../../support/package-templates.ts";
import { smallSiteWith } from "../../support/small-site.ts";

let entry: AnyEntry | undefined;
beforeAll(async () => {
  const content = Object.entries(smallSiteWith({})).map(([path, text]) => ({ path, text }));
  const input = { content, templates: packageTemplates, publicFiles: [] };
  const { value } = await build(input, { base: null, drafts: false, repository: null });
  entry = value.entries.entries[0];
});

/** The code of other generators in words readers see. */
function foundIn(words: string): readonly string[] {
  if (entry === undefined) throw new Error("the small site has no entries");
  const writing = { entry, source: { path: "content/profile.md", text: words }, pointer: null, words };
  const remarks = jekyllLeft({ writings: [{ ...writing, start: 0, end: words.length }] });
  return remarks.map(({ message }) => /^"(.*)" is code/.exec(message)?.[1] ?? message);
}

test("tags end where they end, with values in them and others before them", () => {
  expect(foundIn('{% include a.html b="{{ c }}" %} and {% raw %}')).toEqual([
    '{% include a.html b="{{ c }}" %}',
  ]);
  expect(foundIn("{% open {% raw %}")).toEqual(["{% raw %}"]);
  expect(foundIn('{{ "/a" | prepend: "b" | relative_url }}')).toEqual([
    '{{ "/a" | prepend: "b" | relative_url }}',
  ]);
});

test.each(["{%a", '{{"|prepend', "{%", "{{", "{: ", "| prepend"])(
  "a line of %s without an end is read in linear time",
  (piece) => {
    const started = performance.now();
    expect(foundIn(`${piece.startsWith("|") ? '{{"' : ""}${piece.repeat(60_000)}`)).toEqual([]);
    expect(foundIn(`{%${"a".repeat(200_000)}`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  },
);
