import { expect, it } from "vitest";
import { pruneStyles } from "../../../src/render/finish/prune-styles.ts";

const pruned = (css: string, body = '<p class="a b">x</p>') =>
  /<style>([\s\S]*?)<\/style>/.exec(pruneStyles(`<style>${css}</style>${body}`))?.[1];

it.each([
  [".a{color:red}.c{color:blue}", ".a{color:red}"],
  [".a .c{x:y}.a.b>p{x:y}", ".a.b>p{x:y}"],
  [".c,.a,.b:is(.c,.a){x:y}", ".a,.b:is(.c,.a){x:y}"],
  ["p{x:y}:root{--a:b;--c:d}", "p{x:y}:root{--a:b;--c:d}"],
  ["@layer x,y;@layer x{.c{x:y}}@media print{.a{x:y}.c{x:y}}", "@layer x,y;@media print{.a{x:y}}"],
  [".a{x:y;p{x:y}h2{x:y}.c{x:y}&:hover{x:y}}", ".a{x:y;p{x:y}&:hover{x:y}}"],
  ["table{x:y}p > b,P::marker{x:y}b + p{x:y}", "P::marker{x:y}"],
  [":is(h2,.c) p{x:y}:is(h2,p:is(.c,.b)) a{x:y}:where(p){x:y}", ":where(p){x:y}"],
  [":is(h2,p:is(.c,.b)){x:y}:is(h2,p:is(.c,h3)){x:y}", ":is(h2,p:is(.c,.b)){x:y}"],
  ["@keyframes x{from{x:y}50%{x:y}to{x:y}}", "@keyframes x{from{x:y}50%{x:y}to{x:y}}"],
  ["@font-face{src:url(data:a;b{c}),url('d;e')}", "@font-face{src:url(data:a;b{c}),url('d;e')}"],
  ['.a::before{content:"}.c{"}.c{x:y}', '.a::before{content:"}.c{"}'],
])("makes %s %s", (css, expected) => {
  expect(pruned(css)).toBe(expected);
});

it("lets nothing decide in parentheses that are no choice", () => {
  const css = ".a:not(.c){x:y}p:has(.a:not(.c)) p{x:y}::details-content{x:y}p:not(:is(h2,.c)){x:y}";
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
  const left = pruned(`${rules.join("")}[lang|=ja] b,[lang|="ko"] b{for:b}`, `${body}<b>`) ?? "";
  expect([...left.matchAll(/for:([\w-]+)/g)].map(([, tag]) => tag).join(" ")).toBe(kept);
});

it("keeps what is for the classes and elements that a script makes", () => {
  const script = '<script>b.classList.add("copy"); create("pre");</script>';
  expect(pruned("pre.copy{x:y}.c{x:y}ul{x:y}", script)).toBe("pre.copy{x:y}");
});

it.each([
  ['<p lang="zh-Hant">', "[lang|=zh] p{x:y}:is([lang|=ja],[lang|=zh]){x:y}[lang|=en]{x:y}", 2],
  ['<p lang="EN">', "[lang|=zh] p{x:y}:is([lang|=ja],[lang|=zh]){x:y}[lang|=en]{x:y}", 1],
  ["<p>", "[lang]{x:y}[lang=zh]{x:y}:not([lang|=zh]){x:y}", 3],
])("keeps on a page with %s the rules for its languages, of %s", (body, css, count) => {
  expect(pruned(css, body)?.split("{x:y}").length).toBe(count + 1);
});

it("keeps the fonts that are named outside of their description", () => {
  const face = (name: string) => `@font-face{font-family: "${name}";src:local("X")}`;
  const css = `${face("A")}${face("B")}p{font-family:"A"}[lang|=zh]{font-family:"B"}`;
  expect(pruned(css)).toBe(`${face("A")}p{font-family:"A"}`);
});

it("keeps what is for elements that nobody writes", () => {
  const css = "html{x:y}body{x:y}tbody{x:y}picture{x:y}source{x:y}";
  expect(pruned(css)).toBe(css);
});

it.each(['p[title$=".pdf"]{x:y}', ".md\\:x{x:y}", '[title="a,.b(.c"] p{x:y}'])(
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
