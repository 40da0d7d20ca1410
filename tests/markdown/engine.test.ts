import type { ElementContent } from "hast";
import { expect, it } from "vitest";
import { loadEngine } from "../../src/markdown/engine.ts";
import { loadAll } from "./load.ts";

const engine = await loadEngine([]);

function element(tagName: string, properties: Readonly<Record<string, string>>): ElementContent {
  return {
    type: "element",
    tagName,
    properties: { ...properties },
    children: [{ type: "text", value: "x" }],
  };
}

it.each([
  ["script", {}, ""],
  ["style", {}, ""],
  ["iframe", { src: "a" }, "x"],
  ["b", { onClick: "alert(1)" }, "<b>x</b>"],
  ["a", { href: "javascript:alert(1)" }, "<a>x</a>"],
  ["a", { href: "https://a.org" }, '<a href="https://a.org">x</a>'],
])("sanitises <%s> with %j without help from the review before it", (tagName, properties, html) => {
  const root = { type: "root" as const, children: [element(tagName, properties)] };
  expect(engine.print(engine.sanitise(root))).toBe(html);
});

it.each(["\\x24", "\\u0024", "\\U00000024", "\\u003c", "\\x3A"])(
  "loads what a text may hold that YAML hides behind %s",
  async (written) => {
    const { readTex, readHtml, emoji } = await loadEngine([`title: "${written}"`]);
    expect([readTex, readHtml]).not.toContain(null);
    expect(emoji).toHaveProperty("fire");
  },
);

it("sanitises every document: a value that is not on the list goes", async () => {
  const { block } = await loadAll();
  expect(block('<div><img src="a" loading="soon"></div>', "doc").html).toBe(
    '<div><img src="a" loading="lazy"></div>',
  );
});
