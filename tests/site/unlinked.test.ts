import { expect, it } from "vitest";
import { unlinked } from "../../src/site/unlinked.ts";

const rich = (html: string) => ({ html, text: "", lang: null });

it.each([
  ['<a href="/x">Title</a> and <em>more</em>', "Title and <em>more</em>"],
  ['<a href="https://a.test/?q=a>b" title="a > b">Title</a>', "Title"],
  ["a &lt; b, <abbr>ab</abbr>", "a &lt; b, <abbr>ab</abbr>"],
])("takes the links out of %s and keeps the rest", (html, without) => {
  expect(unlinked(rich(html)).html).toBe(without);
});
