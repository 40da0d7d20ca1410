const opensAfter = /[\s([{<\u2013\u2014\u2018\u201c\u00a0-]/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const dashes: Readonly<Record<string, string>> = { "...": "…", "---": "—", "--": "–" };

/** The quotation marks of a language, with the spaces that belong to them: the outer pair, then the inner one. */
export type Quotes = readonly [open: string, close: string, innerOpen: string, innerClose: string];

export const englishQuotes: Quotes = ["“", "”", "‘", "’"];

/** Which quotations are open where a text begins; it changes as the text is read. */
export interface Quoted {
  outer: boolean;
  inner: boolean;
}

/**
 * Turns straight quotes into those of a language, `--` and `---` into dashes and `...` into an ellipsis. `before` is the
 * character before the text in its paragraph, or "" at the start: a quote opens after white space, and in Chinese and
 * Japanese, which have none, where no other is open.
 */
export function smartenPunctuation(text: string, before: string, quotes: Quotes, quoted: Quoted): string {
  return text.replace(/\.{3}|(?<!-)-{2,3}(?!-)|["']/g, (mark, index: number) => {
    const previous = index > 0 ? text.charAt(index - 1) : before;
    return dashes[mark] ?? curl(mark, previous, text.slice(index + 1, index + 3), quotes, quoted);
  });
}

/** An apostrophe stands inside a word, before a decade, as in '90s, and where no inner quotation is open. */
function curl(mark: string, previous: string, next: string, quotes: Quotes, quoted: Quoted): string {
  const [open, close, innerOpen, innerClose] = quotes;
  const isOpen = mark === '"' ? quoted.outer : quoted.inner;
  const isFirst = previous === "" || opensAfter.test(previous) || (mark === "'" && previous === '"');
  const opens = isFirst || (wide.test(previous) && !isOpen);
  if (mark === '"') {
    quoted.outer = opens;
    return opens ? open : close;
  }
  const isInside = /^\p{L}/u.test(next) && !wide.test(previous);
  const isApostrophe = opens ? /^\d\d/.test(next) : !isOpen || isInside;
  if (isApostrophe) return "’";
  quoted.inner = opens;
  return opens ? innerOpen : innerClose;
}
