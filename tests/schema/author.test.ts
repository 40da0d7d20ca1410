import { describe, expect, it } from "vitest";
import { authors } from "../../src/schema/content/author/author.ts";

/** Names with their marks: `Tianzhu Ye*†`, and `…` for "et al." */
function told(written: unknown): string {
  const result = authors.safeParse(written);
  if (!result.success) return result.error.issues.map(({ message }) => message).join("; ");
  const names = result.data.people.map(
    ({ name, marks }) => `${name}${marks.length > 0 ? ` ${marks.join("")}` : ""}`,
  );
  return [...names, ...(result.data.others ? ["…"] : [])].join(" | ");
}

describe("a name in a list", () => {
  it.each([
    ["Tianzhu Ye", "Tianzhu Ye"],
    ["Tianzhu Ye*", "Tianzhu Ye *"],
    ["Tianzhu Ye\\*", "Tianzhu Ye *"],
    ["Tianzhu Ye *", "Tianzhu Ye *"],
    ["Tianzhu Ye∗", "Tianzhu Ye *"],
    ["**Tianzhu Ye**", "Tianzhu Ye"],
    ["**Tianzhu Ye**\\*", "Tianzhu Ye *"],
    ["**Tianzhu Ye***", "Tianzhu Ye *"],
    ["**Tianzhu Ye\\***", "Tianzhu Ye *"],
    ["**Tianzhu Ye**<sup>*</sup>", "Tianzhu Ye *"],
    ["*Tianzhu Ye*", "Tianzhu Ye"],
    ["*Tianzhu Ye*†", "Tianzhu Ye †"],
    ["<b>Tianzhu Ye</b>*", "Tianzhu Ye *"],
    ["Gao Huang†", "Gao Huang †"],
    ["Gao Huang‡", "Gao Huang ‡"],
    ["Gao Huang<sup>*</sup>", "Gao Huang *"],
    ["Gao Huang<sup>*,†</sup>", "Gao Huang *†"],
    ["Gao Huang*†", "Gao Huang *†"],
    ["Gao Huang*, †", "Gao Huang *†"],
    ["Xuefei Ning*+", "Xuefei Ning *+"],
    ["Gao Huang ✉", "Gao Huang ✉"],
    ["Gao Huang#", "Gao Huang #"],
    ["Ye*, Tianzhu", "Ye, Tianzhu *"],
    ["Ye, Tianzhu*", "Ye, Tianzhu *"],
    ["叶天竺*", "叶天竺 *"],
    ["Allen Institute for AI, Inc.", "Allen Institute for AI, Inc."],
    ["Sammy Davis, Jr.", "Sammy Davis, Jr."],
    ["Tianzhu Ye✉️", "Tianzhu Ye ✉"],
    ["Tianzhu Ye*✉️", "Tianzhu Ye *✉"],
    ["Li Dong＊", "Li Dong *"],
    ["Li Dong＋", "Li Dong +"],
    ["Li Dong 📧", "Li Dong ✉"],
    ["Li Dong*📩", "Li Dong *✉"],
  ])("reads %s as %s", (written, expected) => {
    expect(told([written])).toBe(expected);
  });

  it.each(["Gao Huang¹", "Gao Huang²*", "Gao Huang ☆", "Gao Huang🌟", "Gao Huang※"])(
    "does not take the mark of %s for a part of the name",
    (written) => {
      expect(told([written])).toMatch(/ends in a mark that has no meaning here$/);
    },
  );

  it("takes bytes that are no UTF-8 for letters, since the file is told of", () => {
    expect(told(["Jos\uFFFD"])).toBe("Jos\uFFFD");
  });

  it.each([
    ["*Li Na", "Li Na*"],
    ["\\*Li Na", "Li Na*"],
    ["†‡ Li Na", "Li Na†‡"],
    ["**Li Na", "Li Na*"],
    ["#叶天竺", "叶天竺#"],
  ])("says how to write %s", (written, right) => {
    const issues = authors.safeParse(["Tianzhu Ye", { name: written }]).error?.issues;
    expect(issues).toMatchObject([
      { path: [1, "name"], params: { hint: `write it behind the name: ${right}` } },
    ]);
    expect(authors.safeParse([right]).success).toBe(true);
  });

  it("tells of every name that is none, at its place", () => {
    const issues = authors.safeParse(["Tianzhu Ye", "[A](b)", "*B", "C¹", "*"]).error?.issues ?? [];
    expect(issues.map(({ path }) => path[0])).toEqual([1, 2, 3, 4]);
  });

  it("takes marks said in words, each once", () => {
    expect(told([{ name: "Li Dong*", equal: true, corresponding: true }])).toBe("Li Dong *✉");
  });

  it("keeps a link with its author", () => {
    const url = "https://example.org/li";
    expect(authors.parse([{ name: "Li Dong", url }]).people[0]?.url).toEqual({ kind: "address", url });
  });

  it.each(["[Li Dong](https://example.org)", "Li Dong<sup>1</sup>", "Li Dong***", "Li $^*$ Dong"])(
    "refuses %s, which is more than a name",
    (written) => {
      expect(told([written])).toMatch(/is not a plain name$/);
    },
  );
});

describe("names in one text", () => {
  it.each([
    ["Tianzhu Ye, Li Dong and Gao Huang", "Tianzhu Ye | Li Dong | Gao Huang"],
    ["Tianzhu Ye, Li Dong, and Gao Huang", "Tianzhu Ye | Li Dong | Gao Huang"],
    ["Tianzhu Ye & Li Dong", "Tianzhu Ye | Li Dong"],
    ["Tianzhu Ye", "Tianzhu Ye"],
    ["Madonna and Cher", "Madonna | Cher"],
    ["Ye, T.; Dong, L.; and Huang, G.", "Ye, T. | Dong, L. | Huang, G."],
    ["Ye, Tianzhu and Dong, Li and Huang, Gao", "Ye, Tianzhu | Dong, Li | Huang, Gao"],
    ["Ye, Tianzhu and Dong, Li and others", "Ye, Tianzhu | Dong, Li | …"],
    ["叶天竺，董力、黄高", "叶天竺 | 董力 | 黄高"],
    ["叶天竺、董力 等", "叶天竺 | 董力 | …"],
    ["Tianzhu Ye*, **Li Dong**\\*, Gao Huang†", "Tianzhu Ye * | Li Dong * | Gao Huang †"],
    ["Anderson Sandy, Andy Land", "Anderson Sandy | Andy Land"],
    ["Tianzhu Ye； Li Dong", "Tianzhu Ye | Li Dong"],
    ["Ye Tianzhu 和 Li Dong", "Ye Tianzhu | Li Dong"],
    ["叶天竺 与 董力 及 黄高", "叶天竺 | 董力 | 黄高"],
    ["叶天竺，董力，和 黄高", "叶天竺 | 董力 | 黄高"],
  ])("reads %s as %s", (written, expected) => {
    expect(told(written)).toBe(expected);
  });

  it.each(["Ye, Tianzhu", "van der Berg, Jan and others", "Ye, Tianzhu, Li Dong"])(
    "does not guess at %s",
    (written) => {
      expect(told(written)).toMatch(/may be a person or a part of a name/);
    },
  );

  it("sees that initials are not people", () => {
    expect(told("Li Dong, T., Gao Huang")).toBe("an author is only initials");
  });
});

describe("an incomplete list", () => {
  it.each([
    [["Tianzhu Ye", "et al."]],
    [["Tianzhu Ye", "and others"]],
    [["Tianzhu Ye", "others"]],
    [["Tianzhu Ye", "…"]],
    [["Tianzhu Ye et al."]],
    ["Tianzhu Ye et al."],
    ["Tianzhu Ye and others"],
    ["Tianzhu Ye, et al."],
  ])("keeps %j as data", (written) => {
    expect(told(written)).toBe("Tianzhu Ye | …");
  });

  it.each([
    [["Tianzhu Ye", "et al.", "Gao Huang"]],
    [["Tianzhu Ye et al.", "Gao Huang"]],
    [["Tianzhu Ye", "…", "others"]],
    ["Tianzhu Ye, et al., Gao Huang"],
  ])("is not taken apart: %j", (written) => {
    expect(told(written)).toBe('"et al." is not the last of the authors');
  });
});

it("reads a very long name in no time", () => {
  const started = performance.now();
  for (const piece of ["†", "* ", "\\*", " ", "<sup>", ", ", "and "])
    authors.safeParse([`Ye${piece.repeat(100_000)}x`, "T. Ye"]);
  for (const piece of ["†", "* ", " and ", ", "]) authors.safeParse(`Tianzhu Ye${piece.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(6000);
});
