import type { Run } from "../runs.ts";
import { escapeTex, pairBraces, pairTextBraces } from "./escape.ts";

/**
 * A title as BibTeX takes it. Styles set titles in lower case, so what must keep its capitals stands in braces: words
 * with a capital inside (`{BERT}`) or with digits (`{3D}`), single letters but for the article, formulas with
 * capitals; in titles in other languages than English every capital.
 */
export function texTitle(title: readonly Run[], lang: string | null): string {
  const isEnglish = lang === null || /^en\b/.test(lang);
  return pairTextBraces(title.map((run) => texRun(run, isEnglish)).join(""));
}

function texRun({ kind, text }: Run, isEnglish: boolean): string {
  if (kind === "maths") return texMaths(text);
  if (kind === "text") return protectWords(text, isEnglish);
  // Of the two ways more readers know the first; only the second takes words.
  if (/^\d+$/.test(text)) return kind === "sub" ? `$_{${text}}$` : `$^{${text}}$`;
  return `\\text${kind}script{${protectWords(text, isEnglish)}}`;
}

function texMaths(tex: string): string {
  const text = `$${pairBraces(tex, "\\lbrace ", "\\rbrace ")}$`;
  return /[A-Z]/.test(text) ? `{${text}}` : text;
}

function protectWords(text: string, isEnglish: boolean): string {
  return text.replace(/([\p{L}\p{M}\p{N}]+)|([^\p{L}\p{M}\p{N}]+)/gu, (piece, word, _, at: number) => {
    if (word === undefined) return escapeTex(piece);
    const isArticle = word === "A" && /^\s/.test(text.slice(at + 1, at + 2));
    return needsCapitals(word, isArticle, isEnglish) ? `{${piece}}` : piece;
  });
}

function needsCapitals(word: string, isArticle: boolean, isEnglish: boolean): boolean {
  if (!/\p{Lu}/u.test(word) || isArticle) return false;
  return !isEnglish || word.length === 1 || /.\p{Lu}|\p{N}/u.test(word);
}
