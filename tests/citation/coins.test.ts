import { describe, expect, it } from "vitest";
import { coins } from "../../src/citation/coins.ts";
import { publicationTypes } from "../../src/schema/content/publication.ts";
import { workOf } from "./work.ts";

function pairsOf(said: Parameters<typeof workOf>[0]): URLSearchParams {
  return new URLSearchParams(coins(workOf(said)));
}

it("tells a work as an OpenURL query, authors in order", () => {
  const pairs = pairsOf({
    title: "Sand &amp; Water = 100% + $x",
    authors: ["Johannes van der Waals", "Ada M. Quill", "Gemini Team", "叶天竺"],
    venue: "Journal of Shores",
    pages: { first: "1", last: "9" },
    doi: "10.1000/x",
    url: "https://x.test/?a=1&b=2",
  });
  expect([...pairs]).toEqual([
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"],
    ["rft.genre", "article"],
    ["rft_id", "info:doi/10.1000/x"],
    ["rft_id", "https://x.test/?a=1&b=2"],
    ["rft.au", "van der Waals, Johannes"],
    ["rft.au", "Ada M. Quill"],
    ["rft.au", "Gemini Team,"],
    ["rft.au", "叶天竺"],
    ["rft.atitle", "Sand & Water = 100% + $x"],
    ["rft.jtitle", "Journal of Shores"],
    ["rft.date", "2025"],
    ["rft.spage", "1"],
    ["rft.epage", "9"],
  ]);
});

it("encodes what would be a mark, and leaves the words as the page has them", () => {
  const text = coins(workOf({ title: 'Sand &amp; 沙: 100%25 = "$x"', doi: "10.1000/x+y" }));
  expect(text).toContain('&rft.atitle=Sand %26 沙: 100%2525 %3D "$x"&');
  expect(text).toContain("&rft_id=info:doi/10.1000/x%2By");
});

describe("the type", () => {
  it.each([
    ["conference", "book", "rft.genre", "proceeding", "rft.btitle"],
    ["chapter", "book", "rft.genre", "bookitem", "rft.btitle"],
    ["preprint", "dc", "rft.type", "preprint", "rft.source"],
    ["software", "dc", "rft.type", "computerProgram", "rft.source"],
  ] as const)("%s is told so that Zotero knows it", (type, format, key, value, venue) => {
    const pairs = pairsOf({ type, venue: "Shores" });
    expect(pairs.get("rft_val_fmt")).toBe(`info:ofi/fmt:kev:mtx:${format}`);
    expect([pairs.get(key), pairs.get(venue)]).toEqual([value, "Shores"]);
  });

  it.each(publicationTypes)("%s has a title and an author", (type) => {
    expect(coins(workOf({ type }))).toMatch(/=Ada Quill&rft\.[ab]?title=Sand/);
  });
});
