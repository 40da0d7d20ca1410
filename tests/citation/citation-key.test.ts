import { describe, expect, it } from "vitest";
import { citationKeys, type Keyed } from "../../src/citation/citation-key.ts";
import { splitName } from "../../src/citation/name/split-name.ts";

interface Said {
  readonly slug?: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string | null;
  readonly bibtex?: string;
  readonly key?: string;
}

function keyed({
  slug = "a",
  title = "Sand",
  author = "Ada Quill",
  date = "2025",
  bibtex,
  key,
}: Said): Keyed {
  return { slug, title, first: splitName(author), date, bibtex: bibtex ?? null, key: key ?? null };
}

function keyOf(said: Said): string | undefined {
  return citationKeys([keyed(said)]).get(said.slug ?? "a");
}

describe("a citation key", () => {
  it.each([
    [{ author: "Tianzhu Ye", title: "Differential Transformer" }, "ye2025differential"],
    [{ author: "Johannes van der Waals", title: "On the Theory" }, "vanderwaals2025theory"],
    [{ author: "Zoë Ångström", title: "Łódź" }, "angstrom2025lodz"],
    [{ author: "Straße, Ö.", title: "A/B tests" }, "strasse2025b"],
    [{ author: "Ada Quill", title: "注意力" }, "quill2025"],
    [{ author: "叶天竺", title: "注意力", slug: "attention" }, "attention2025"],
    [{ author: "叶天竺", title: "注意力", slug: "2025-attention" }, "2025attention"],
    [{ author: "叶天竺", title: "注意力", slug: "注意" }, "work2025"],
    [{ date: null }, "quillsand"],
    [{ date: "2024-05-03" }, "quill2024sand"],
  ])("of %o is %s", (said, key) => {
    expect(keyOf(said)).toBe(key);
  });

  it("is the author's own where there is one", () => {
    expect(keyOf({ bibtex: "@string{x = {y}}\n@article{Quill:25/a+b,\n title = {Sand}}" })).toBe(
      "Quill:25/a+b",
    );
  });

  it("is unlike every other, and stays when newer papers come", () => {
    const old = [keyed({ slug: "b", date: "2025-03" }), keyed({ slug: "a", date: "2025" })];
    expect([...citationKeys(old)]).toEqual([
      ["a", "quill2025sand"],
      ["b", "quill2025sandb"],
    ]);
    const more = citationKeys([keyed({ slug: "0", date: "2025-12" }), ...old]);
    expect([more.get("a"), more.get("b"), more.get("0")]).toEqual([
      "quill2025sand",
      "quill2025sandb",
      "quill2025sandc",
    ]);
  });

  it("leaves a key to the author who wrote it", () => {
    const keys = citationKeys([
      keyed({ slug: "a" }),
      keyed({ slug: "b", bibtex: "@misc{Quill2025sand, x={}}" }),
    ]);
    expect(keys.get("a")).toBe("quill2025sandb");
  });

  it("is found for thousands of works that look alike", () => {
    const works = Array.from({ length: 5000 }, (_, index) => keyed({ slug: `s${index}` }));
    expect(new Set(citationKeys(works).values()).size).toBe(5000);
  });
});

it("takes the key an author names, and that of their own BibTeX before it", () => {
  expect(keyOf({ key: "quill:sand" })).toBe("quill:sand");
  expect(keyOf({ key: "quill:sand", bibtex: "@misc{own, title = {Sand}}" })).toBe("own");
});
