import { expect, it } from "vitest";
import { relativeLinks } from "../../src/site/relative-links.ts";

it.each([
  ['<a href="/news/">', '<a href="../news/">'],
  ['<a href="/">', '<a href="../">'],
  ["<a href='/news/'>", "<a href='../news/'>"],
  ["<a href=/news/>", "<a href=../news/>"],
  ['<a class="x" HREF = "/news/" id=y>', '<a class="x" HREF = "../news/" id=y>'],
  ['<img alt="a > b" src="/a.png">', '<img alt="a > b" src="../a.png">'],
  ['<video src="/a.mp4" poster="/a.jpg"/>', '<video src="../a.mp4" poster="../a.jpg"/>'],
  ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../a.png 1x, ../b.png 2x">'],
  ['<img srcset="/a.png, /b.png 2x">', '<img srcset="../a.png, ../b.png 2x">'],
  ['<img srcset="https://x.org/a,b.png 1x">', '<img srcset="https://x.org/a,b.png 1x">'],
  [
    '<img srcset="data:image/png;base64,AA/B= 1x, /b.png 2x">',
    '<img srcset="data:image/png;base64,AA/B= 1x, ../b.png 2x">',
  ],
  ['<a href="/a/?q=1#top">', '<a href="../a/?q=1#top">'],
  ['<a href="photo.jpg">', '<a href="../photo.jpg">'],
  ['<a href="/论文/">', '<a href="../论文/">'],
  ["<style>a{b:url(/a.png)}</style>", "<style>a{b:url(../a.png)}</style>"],
  ['<STYLE media="all">a{b:URL( "/a.png" )c}</STYLE>', '<STYLE media="all">a{b:URL( "../a.png" )c}</STYLE>'],
  ["<style>url('/a')url(/b)</style><a href=/c>", "<style>url('../a')url(../b)</style><a href=../c>"],
  ["<style>url(/a)", "<style>url(../a)"],
])("makes %s %s", (html, expected) => {
  expect(relativeLinks(html, "../")).toBe(expected);
});

it.each([
  '<a href="//host/x">',
  '<a href="https://host/x">',
  '<a href="mailto:a@b.c">',
  '<a href="#top">',
  '<a href="?q">',
  '<a href="">',
  "<a href>",
  "<p>url(/a)</p>",
  "<style>url(//a.test/b) url(a.png) url(data:,) url(https://a.test/b)</style>url(/a)",
  "<style-x>url(/a)</style-x>",
  "<a href=>",
  '<a data-href="/x" title="/x">',
  `<img alt=' href="/x" '>`,
  '<p>&lt;a href="/x"&gt; and href="/x" and < a href="/x"></p>',
  '</a href="/x">',
  '<a title="/x" alt="src=\'/y\'">',
])("leaves %s alone", (html) => {
  expect(relativeLinks(html, "../")).toBe(html);
});

it("changes every address of a page, for a page anywhere under a base too", () => {
  expect(relativeLinks('<a href="/a"><b><i x>/<img src="/b">', "/repo/")).toBe(
    '<a href="/repo/a"><b><i x>/<img src="/repo/b">',
  );
});

it.each([
  "<a ",
  "<a b=",
  '<a b="',
  "<a b='",
  "<",
  "a ",
  "= ",
  '"',
  "<a b  ",
  '<a href="/x">',
  "<!-- ",
  "<a srcset='a, ",
])(
  "reads five megabytes of %s in no time",
  (piece) => {
    const html = `<a ${piece.repeat(5_000_000 / piece.length)}`;
    const started = performance.now();
    relativeLinks(html, "../");
    expect(performance.now() - started).toBeLessThan(8000);
  },
  20_000,
);
