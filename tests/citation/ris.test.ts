import { expect, it } from "vitest";
import { ris } from "../../src/citation/ris.ts";
import { workOf } from "./work.ts";

it("writes what is known, a line a fact", () => {
  const work = workOf({
    title: "Sand &amp;\nWater",
    authors: ["Johannes van der Waals", "King, Martin Luther, Jr.", "Gemini Team"],
    others: true,
    date: "2025-05",
    venue: "Journal of Shores",
    volume: "12",
    number: "3",
    pages: { first: "45", last: "67" },
    publisher: "Shore Press",
    doi: "10.1000/x",
    arxiv: "2410.05258",
    abstract: "One\ntwo.",
    keywords: ["sand", "waves"],
    lang: "en",
    url: "https://x.test/",
    status: "To appear",
  });
  expect(ris(work)).toBe(
    [
      "TY  - JOUR",
      "ID  - quill2025sand",
      "AU  - van der Waals, Johannes",
      "AU  - King, Martin Luther, Jr.",
      "AU  - Gemini Team,",
      "TI  - Sand & Water",
      "T2  - Journal of Shores",
      "PY  - 2025",
      "DA  - 2025/05/",
      "VL  - 12",
      "IS  - 3",
      "SP  - 45",
      "EP  - 67",
      "PB  - Shore Press",
      "DO  - 10.1000/x",
      "AN  - arXiv:2410.05258",
      "UR  - https://x.test/",
      "LA  - en",
      "AB  - One two.",
      "KW  - sand",
      "KW  - waves",
      "N1  - To appear",
      "N1  - Not all authors are named here.",
      "ER  - ",
      "",
    ].join("\n"),
  );
});

it("says nothing of what is not known", () => {
  expect(ris(workOf({ date: null, type: "thesis" }))).toBe(
    "TY  - THES\nID  - quill2025sand\nAU  - Quill, Ada\nTI  - Sand\nER  - \n",
  );
});
