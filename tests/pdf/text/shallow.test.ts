import { describe, expect, test } from "vitest";
import { shallowBlocks } from "../../../src/pdf/text/shallow.ts";
import type { Block } from "../../../src/pdf/tree.ts";
import { printedSmall, profile } from "../print.ts";
import { hasPoppler, readPdf } from "../read-pdf.ts";

const levels = Array.from({ length: 44 }, (_, level) => level);
const styled = `${"<b><i>".repeat(30)}innermost${"</i></b>".repeat(30)}`;

/** Texts that are nested deeper than Typst can set, with a word of its own at each level. */
const texts = {
  "a list": levels.map((level) => `${"  ".repeat(level)}- deep${level}`).join("\n"),
  "a numbered list": levels.map((level) => `${"   ".repeat(level)}1. deep${level}`).join("\n"),
  "a list of HTML": `${levels.map((level) => `<ul><li>deep${level}`).join("")}${"</li></ul>".repeat(44)}`,
  quotations: levels.map((level) => `${"> ".repeat(level + 1)}deep${level}`).join("\n\n"),
  "lists in quotations, with styles": `${"> - ".repeat(20)}${styled}`,
  "a table in quotations, with styles": ["|a|b|", "|-|-|", `|${styled}|b|`]
    .map((row) => "> ".repeat(40) + row)
    .join("\n"),
};

describe("what is nested too deep for Typst", () => {
  test.skipIf(!hasPoppler).for(["classic", "modern"])(
    "is set flat by the design %s, and no word is lost",
    { timeout: 60_000 },
    async (design) => {
      for (const [name, text] of Object.entries(texts)) {
        const { pdfs, problems } = await printedSmall({
          "content/profile.md": `${profile("")}\n## More\n\n${text}\n`,
          "content/site.yaml": `url: https://mara.example.org/\ncv: { pdf: ${design} }\n`,
        });
        expect(problems, name).toEqual([]);
        const pdf = readPdf(pdfs.get("cv.pdf") ?? new Uint8Array()).text;
        const words = text.match(/deep\d+|innermost/g) ?? [];
        expect(
          words.filter((word) => !pdf.includes(word)),
          name,
        ).toEqual([]);
      }
    },
  );

  test("keeps its first eight levels", () => {
    const nested = (depth: number): Block => ({
      is: "bullets",
      items: [[{ is: "text", of: [String(depth)] }, ...(depth < 12 ? [nested(depth + 1)] : [])]],
    });
    const text = JSON.stringify(shallowBlocks([nested(1)]));
    expect(text.match(/bullets/g)).toHaveLength(8);
    expect(text).toContain('[{"is":"text","of":["8"]},{"is":"text","of":["9"]},{"is":"text","of":["10"]}');
  });
});
