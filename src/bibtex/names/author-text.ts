import { authorMarks, plainMarks } from "../../author-marks.ts";
import { readLatex } from "../latex/read-latex.ts";
import { toText } from "../latex/to-text.ts";
import type { BibName } from "./bib-name.ts";

const marks: ReadonlySet<string> = new Set(authorMarks);
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·]+$/u;

/**
 * A name as a paper prints it, `Johannes van der Waals Jr.`, and behind it the marks that stood on any of its parts:
 * `Ye*, Tianzhu` is `Tianzhu Ye*`. Names in Chinese, Japanese and Korean keep their order.
 */
export function authorText({ given, prefix, family, suffix }: BibName): string {
  const parts = [given, prefix, family, suffix].map(markedText);
  const found = new Set(parts.flatMap((part) => part.marks));
  const [first = "", ...rest] = parts.map(({ text }) => text);
  const last = rest.filter((text) => text !== "").join(" ");
  const name = cjk.test(first) && cjk.test(last) ? last + first : [first, last].join(" ").trim();
  return name + [...found].join("");
}

interface Marked {
  readonly text: string;
  readonly marks: readonly string[];
}

function markedText(latex: string): Marked {
  if (latex === "") return { text: "", marks: [] };
  const text = plainMarks(toText(readLatex(latex).nodes))
    .replace(/[\s\u00a0\u2009]+/g, " ")
    .trim();
  if (!marks.has(text.slice(-1))) return { text, marks: [] };
  const characters = [...text];
  const end = characters.findLastIndex((character) => !marks.has(character) && !/[\s,]/.test(character)) + 1;
  const behind = characters.slice(end).filter((character) => marks.has(character));
  return behind.length === 0
    ? { text, marks: [] }
    : { text: characters.slice(0, end).join(""), marks: behind };
}
