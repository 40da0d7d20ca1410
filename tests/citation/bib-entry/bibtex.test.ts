import { describe, expect, it } from "vitest";
import { bibtex } from "../../../src/citation/bib-entry/bibtex.ts";
import { workOf } from "../work.ts";

function fieldOf(name: string, said: Parameters<typeof workOf>[0]): string | undefined {
  return new RegExp(`^  ${name} = (.*?),?$`, "m").exec(bibtex(workOf(said)))?.[1];
}

it("writes a whole entry", () => {
  const work = workOf({
    type: "conference",
    title: "Differential Transformer",
    authors: ["Tianzhu Ye", "Johannes van der Waals", "King, Martin Luther, Jr.", "Gemini Team", "叶天竺"],
    others: true,
    key: "ye2025differential",
    date: "2025-04-24",
    venue: "Conference on Learning & Representations",
    publisher: "Shore Press",
    pages: { first: "1", last: "12" },
    doi: "10.1000/a_b",
    arxiv: "2410.05258",
    category: "cs.CL",
    url: "https://x.test/a_b?c=%20",
  });
  expect(bibtex(work)).toBe(`@inproceedings{ye2025differential,
  author = {Ye, Tianzhu and van der Waals, Johannes and King, Jr., Martin Luther and {Gemini Team} and 叶天竺 and others},
  title = {Differential Transformer},
  booktitle = {Conference on Learning \\& Representations},
  publisher = {Shore Press},
  pages = {1--12},
  year = {2025},
  month = apr,
  doi = {10.1000/a_b},
  eprint = {2410.05258},
  archiveprefix = {arXiv},
  primaryclass = {cs.CL},
  url = {https://x.test/a_b?c=%20}
}`);
});

it("leaves what the author wrote as it is", () => {
  expect(bibtex(workOf({ bibtex: "@misc{a,\n  title={A}}\n" }))).toBe("@misc{a,\n  title={A}}");
});

describe("a title", () => {
  it.each([
    ["BERT and ViT for 3D GPT-4", "{BERT} and {ViT} for {3D} {GPT}-4"],
    ["A Plan: I and Vitamin A", "A Plan: {I} and Vitamin {A}"],
    ["Ångström and McDonald's iPhone", "Ångström and {McDonald}'s {iPhone}"],
    ["50% of A_1 &amp; #2 ~ ^ $5", "50\\% of {A}\\_1 \\& \\#2 \\textasciitilde{} \\textasciicircum{} \\$5"],
    ["a \\ b", "a \\textbackslash{} b"],
    ["{curly}", "\\{curly\\}"],
    ["open { only", "open \\textbraceleft{} only"],
    ["}{", "\\textbraceright{}\\textbraceleft{}"],
    ["CO<sub>2</sub> m<sup>3</sup> x<sub>ab</sub>", "{CO}$_{2}$ m$^{3}$ x\\textsubscript{ab}"],
  ])("%s keeps its capitals and characters", (title, tex) => {
    expect(fieldOf("title", { title })).toBe(`{${tex}}`);
  });

  it.each([
    ["n^2", "$n^2$"],
    ["O(n^2)", "{$O(n^2)$}"],
    ["\\{1, 2\\}", "$\\{1, 2\\}$"],
    ["\\left\\{ x \\right.", "$\\left\\lbrace  x \\right.$"],
  ])("keeps the formula %s", (tex, written) => {
    const title = `<math><annotation encoding="application/x-tex">${tex}</annotation></math>`;
    expect(fieldOf("title", { title })).toBe(`{${written}}`);
  });

  it("keeps every capital in other languages, whose nouns have them", () => {
    const title = "Die Ableitung der Formel";
    expect(fieldOf("title", { title, lang: "de" })).toBe("{{Die} {Ableitung} der {Formel}}");
    expect(fieldOf("title", { title, lang: "en-GB" })).toBe("{Die Ableitung der Formel}");
  });

  it("has as many braces that open as that close, whatever it is", () => {
    for (const title of ["{", "}", "{{}", "\\{", "a}b{c", "\\", "{\\}", "$", "{BERT"]) {
      const entry = bibtex(workOf({ title, venue: title, authors: [title], url: `https://x.test/${title}` }));
      let depth = 0;
      for (const brace of entry.slice(0, -1).replace(/[^{}]/g, "")) {
        depth += brace === "{" ? 1 : -1;
        expect(depth, entry).toBeGreaterThan(0);
      }
      expect(depth, entry).toBe(1);
    }
  });
});

describe("a date", () => {
  it.each([
    ["2025", "{2025}", undefined],
    ["2025-05", "{2025}", "may"],
    ["2025-12-31", "{2025}", "dec"],
    [null, undefined, undefined],
  ])("%s is told as far as it is known", (date, year, month) => {
    expect([fieldOf("year", { date }), fieldOf("month", { date })]).toEqual([year, month]);
  });
});

describe("the type", () => {
  it.each([
    ["journal", "article", "journal"],
    ["conference", "inproceedings", "booktitle"],
    ["workshop", "inproceedings", "booktitle"],
    ["chapter", "incollection", "booktitle"],
    ["thesis", "phdthesis", "school"],
    ["dataset", "misc", "howpublished"],
    ["preprint", "misc", "howpublished"],
  ] as const)("%s is @%s with its venue in %s", (type, entry, venue) => {
    expect(bibtex(workOf({ type })).startsWith(`@${entry}{`)).toBe(true);
    expect(fieldOf(venue, { type, venue: "Shores" })).toBe("{Shores}");
  });

  it("of a thesis is a PhD only if it says so", () => {
    const thesis = { type: "thesis", publisher: "Institute" } as const;
    expect(fieldOf("type", thesis)).toBe("{Thesis}");
    expect(fieldOf("type", { ...thesis, venue: "PhD thesis" })).toBeUndefined();
    expect(fieldOf("school", { ...thesis, venue: "PhD thesis" })).toBe("{Institute}");
  });

  it("says what data and programs are, for which BibTeX has no type", () => {
    expect(fieldOf("howpublished", { type: "dataset" })).toBe("{Data set}");
    expect(fieldOf("howpublished", { type: "software" })).toBe("{Software}");
  });
});
