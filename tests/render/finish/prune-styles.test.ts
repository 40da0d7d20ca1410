import { expect, it } from "vitest";
import { pruneStyles } from "../../../src/render/finish/prune-styles.ts";

const pruned = (css: string, body = '<p class="a b">x</p>') =>
  /<style>([\s\S]*?)<\/style>/.exec(pruneStyles(`<style>${css}</style>${body}`))?.[1];

it.each([
  [".a{color:red}.c{color:blue}", ".a{color:red}"],
  [".a .c{x:y}.a.b>p{x:y}", ".a.b>p{x:y}"],
  [".c,.a{x:y}", ".c,.a{x:y}"],
  ["p{x:y}:root{--a:b;--c:d}", "p{x:y}:root{--a:b;--c:d}"],
  ["@layer x,y;@layer x{.c{x:y}}@media print{.a{x:y}.c{x:y}}", "@layer x,y;@media print{.a{x:y}}"],
  [".a{x:y;h2{x:y}.c{x:y}&:hover{x:y}}", ".a{x:y;h2{x:y}&:hover{x:y}}"],
  ["@font-face{src:url(data:a;b{c}),url('d;e')}", "@font-face{src:url(data:a;b{c}),url('d;e')}"],
  ['.a::before{content:"}.c{"}.c{x:y}', '.a::before{content:"}.c{"}'],
])("makes %s %s", (css, expected) => {
  expect(pruned(css)).toBe(expected);
});

it("lets nothing inside parentheses decide", () => {
  const css = ":is(.c,.d) p{x:y}.a:not(.c){x:y}main:has(.a:not(.c)) p{x:y}";
  expect(pruned(css)).toBe(css);
});

it.each([
  ['<html lang="ja">', "ja b"],
  ["<html lang=zh-TW>", "zh zh-TW"],
  ['<html lang="en"><p lang="zh-hant-hk">', "zh zh-Hant"],
  ['<html lang="ko">', "b"],
  ['<a hreflang="ja">', ""],
])("keeps on a page with %s, of what is for languages, %s", (body, kept) => {
  const rules = ["ja", "zh", "zh-TW", "zh-Hant"].map((tag) => `[lang|=${tag}]{for:${tag}}`);
  const left = pruned(`${rules.join("")}[lang|=ja] b,[lang|="ko"] b{for:b}`, body) ?? "";
  expect([...left.matchAll(/for:([\w-]+)/g)].map(([, tag]) => tag).join(" ")).toBe(kept);
});

it("keeps what is for the classes that a script gives", () => {
  expect(pruned(".copy{x:y}.c{x:y}", '<script>b.classList.add("copy");</script>')).toBe(".copy{x:y}");
});

it.each(['a[href$=".pdf"]{x:y}', ".md\\:x{x:y}", '[title="a,.b(.c"] p{x:y}'])(
  "keeps %s, in which a dot makes no class",
  (css) => {
    expect(pruned(css)).toBe(css);
  },
);

it("reads classes in any quotes", () => {
  expect(pruned(".a{x:y}.b{x:y}.c{x:y}", "<p class='a'><p class=b>")).toBe(".a{x:y}.b{x:y}");
});

it("changes nothing outside of style sheets", () => {
  const html = "<p>.c{x:y}</p><pre>&lt;style>.c{x:y}</pre>";
  expect(pruneStyles(html)).toBe(html);
});
