import { beforeAll, expect, test } from "vitest";
import { type Built, build } from "../../../src/build.ts";
import { namesInTexts } from "../../../src/proofread/files/names-in-texts.ts";
import { packageTemplates } from "../../support/package-templates.ts";
import { smallSiteWith } from "../../support/small-site.ts";

let built: Built;
beforeAll(async () => {
  const content = Object.entries(smallSiteWith({})).map(([path, text]) => ({ path, text }));
  const input = { content, templates: packageTemplates, publicFiles: [] };
  built = (await build(input, { base: null, drafts: false, repository: null })).value;
});

/** Whether a text among the files of `public/` names a file. */
function isNamed(path: string, text: string): boolean {
  const files = [{ path: "demo/x.js", bytes: text.length, hasPosition: false, text }];
  return namesInTexts({ files, templates: [], built })(path);
}

test.each([
  ["a/sand.png", 'body { background: url("sand.png") }'],
  ["a/sand.png", "<img src=../a/sand.png?v=2>"],
  ["a/sand.png", "sand.png;"],
  ["a/sand.png.bak", "x/sand.png.bak"],
  ["a/two words.pdf", "/a/two%20words.pdf"],
  ["a/sand.png", `sand.png ${"0".repeat(2000)}.png`],
])("a file is named (%s in %s)", (path, text) => expect(isNamed(path, text)).toBe(true));

test.each([
  ["a/sand.png", "sand"],
  ["a/sand.png", "quicksand.png"],
])("a file is not named (%s in %s)", (path, text) => expect(isNamed(path, text)).toBe(false));

test("a long run of letters is read in linear time", () => {
  const started = performance.now();
  expect(isNamed("a/sand.png", `${"0f".repeat(150_000)} ${"a.".repeat(150_000)} sand.png`)).toBe(true);
  expect(performance.now() - started).toBeLessThan(5000);
});
