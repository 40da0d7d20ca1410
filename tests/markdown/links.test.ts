import { expect, it } from "vitest";
import { loadAll, marked } from "./load.ts";

const markdown = await loadAll();

it.each([
  ["[a](b.pdf)", [["link", "b.pdf", "b.pdf"]]],
  ["[a.pdf](a.pdf 'a.pdf')", [["link", "a.pdf", "a.pdf"]]],
  ["![a.png](a.png)", [["image", "a.png", "a.png"]]],
  [
    "[![p](b.svg)](x.pdf)",
    [
      ["image", "b.svg", "b.svg"],
      ["link", "x.pdf", "x.pdf"],
    ],
  ],
  [
    "<https://a.org> and https://b.org.",
    [
      ["link", "https://a.org", "https://a.org"],
      ["link", "https://b.org", "https://b.org"],
    ],
  ],
  ["a@b.org", [["link", "mailto:a@b.org", "a@b.org"]]],
  [
    "[x][r], [r] and [y]\n\n[r]: c.html\n[y]: <d e.html>\n[z]: unused",
    [
      ["link", "c.html", "c.html"],
      ["link", "d e.html", "d e.html"],
    ],
  ],
  ["[a](b&amp;c)", [["link", "b&c", "[a](b&amp;c)"]]],
  [
    "> <div>\n> <a href=x>a</a><img src='y'>\n> </div>",
    [
      ["link", "x", "<a href=x>"],
      ["image", "y", "<img src='y'>"],
    ],
  ],
  [
    "a <a href='x'>b</a> [c](d)",
    [
      ["link", "x", "<a href='x'>"],
      ["link", "d", "d"],
    ],
  ],
  [
    "<video src=v poster=p></video>",
    [
      ["image", "v", "<video src=v poster=p>"],
      ["image", "p", "<video src=v poster=p>"],
    ],
  ],
  ["[x](javascript:y) `[a](b)`", []],
])("finds the addresses in %j", (text, expected) => {
  const { links } = markdown.block(text, "doc");
  expect(links.map((link) => [link.kind, link.url, marked(text, link)])).toEqual(expected);
});

it("finds those of fields and sections too", () => {
  const found = ({ links }: { links: readonly { url: string }[] }) => links.map(({ url }) => url);
  expect(found(markdown.inline("[a](b) <img src=c>"))).toEqual(["b", "c"]);
  expect(
    markdown
      .sections("## [a](b)\n\n[c](d)", "doc")
      .map(({ title, body }) => [title && found(title), found(body)]),
  ).toEqual([[["b"], ["d"]]]);
});
