import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { siteInput } from "../support/sites.ts";
import { freshMaker, printed } from "./print.ts";
import { hasPoppler, readPdf, squeezed } from "./read-pdf.ts";

/** What the CVs of the sample documents are like as PDFs; `cv.txt` has their facts in order, a line each. */
const samples = [
  { name: "english-cv", title: "Zhizhou Sha – CV", author: "Zhizhou Sha", pages: "1" },
  { name: "chinese-cv", title: "赵天辰 Tianchen Zhao – 简历", author: "赵天辰 Tianchen Zhao", pages: "2" },
];

describe.skipIf(!hasPoppler).each(samples)(
  "the CV of $name as a PDF",
  { timeout: 60_000 },
  async (sample) => {
    const folder = repository(`tests/sites/${sample.name}`);
    const site = await printed(siteInput(folder));
    const bytes = site.pdfs.get("cv.pdf") ?? new Uint8Array();
    const { text, seen, fonts, info, elements, links } = readPdf(bytes);

    test("has nothing to complain of", () => {
      expect(site.problems).toEqual([]);
    });

    test("says everything, in order", () => {
      const facts = readFileSync(`${folder}/cv.txt`, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map(squeezed);
      let at = 0;
      const missing = facts.filter((fact) => {
        const found = text.indexOf(fact, at);
        at = found < 0 ? at : found + fact.length;
        return found < 0;
      });
      expect(missing).toEqual([]);
      expect(facts.filter((fact) => !seen.includes(fact))).toEqual([]);
    });

    test("has fonts that are embedded and can be searched and copied, and none of pictures", () => {
      expect(fonts.length).toBeGreaterThan(2);
      for (const font of fonts) expect(font).toMatch(/ CID (?:Type 0C|TrueType) +Identity-H +yes yes yes /);
    });

    test("tells programs whose it is, and no time", () => {
      const { title, author, pages } = sample;
      expect(info).toMatchObject({
        Title: title,
        Author: author,
        Pages: pages,
        Tagged: "yes",
        "Page size": "595.276 x 841.89 pts (A4)",
      });
      expect(Object.keys(info).filter((key) => /Date/.test(key))).toEqual([]);
      expect(Buffer.from(bytes).toString("latin1")).toContain("pdfuaid");
    });

    test("can be read out: title, headings, lists and links have their structure", () => {
      expect(new Set(elements)).toEqual(new Set([...elements, "Document", "H1", "L", "LI", "Link"]));
      expect(elements.filter((element) => element === "H1").length).toBe(
        sample.name === "english-cv" ? 6 : 5,
      );
    });

    test("has links that lead to the web from wherever it lies", () => {
      expect(links).toEqual(expect.arrayContaining([expect.stringMatching(/^mailto:/)]));
      expect(links.filter((link) => !/^(?:https?|mailto|tel):/.test(link))).toEqual([]);
    });

    test("is the same bytes each time", async () => {
      const again = await printed(siteInput(folder), freshMaker());
      expect(Buffer.compare(again.pdfs.get("cv.pdf") ?? new Uint8Array(), bytes)).toBe(0);
    });

    test("is linked from the page of the CV", () => {
      expect(site.pages.get("cv/index.html")).toContain('href="../cv.pdf"');
    });
  },
);
