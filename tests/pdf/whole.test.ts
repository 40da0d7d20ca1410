import { describe, expect, test } from "vitest";
import { readPage } from "../support/read-page.ts";
import { repository } from "../support/repository.ts";
import { siteInput } from "../support/sites.ts";
import { printed } from "./print.ts";
import { hasPoppler, readPdf, squeezed } from "./read-pdf.ts";

const own = "  pdf: /files/cv.pdf\n";

/** Everything a CV can have, in two languages: what its page says, its PDF must say, too. */
describe.skipIf(!hasPoppler)("the PDF of the CV of tests/sites/everything", { timeout: 60_000 }, async () => {
  const input = siteInput(repository("tests/sites/everything"));
  const content = input.content.map((source) => ({
    ...source,
    text: source.text.replace(own, "  pdf: true\n"),
  }));
  const { pdfs, pages } = await printed({ ...input, content });

  test.each([
    ["", ["👋"]],
    ["zh/", []],
  ])(
    "says all that the sections of /%scv/ say, but for emoji and what leads to whole lists",
    (prefix, emoji) => {
      const page = pages.get(`${prefix}cv/index.html`) ?? "";
      const article = page
        .slice(page.indexOf("</header>", page.indexOf('<article class="cv">')), page.indexOf("</article>"))
        .replace(/<\/h2>\s*<a [^>]*>[^<]*<\/a>/g, "</h2>");
      const { text } = readPage(`<body>${article}`, `${prefix}cv/index.html`);
      const words = text
        .replace(/\$[^$]*\$/g, " ")
        .replaceAll("**", " ")
        .split(" ")
        .map(squeezed);
      const pdf = readPdf(pdfs.get(`${prefix}cv.pdf`) ?? new Uint8Array()).text;
      const missing = [...new Set(words)].filter((word) => !pdf.includes(word));
      expect(missing).toEqual(emoji);
    },
  );
});
