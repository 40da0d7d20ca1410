const opensAfter = /[\s([{<\u2013\u2014\u2018\u201c\u00a0-]/u;
const dashes: Readonly<Record<string, string>> = { "...": "…", "---": "—", "--": "–" };

/**
 * Turns straight quotes into curly ones, `--` and `---` into dashes and `...` into an ellipsis.
 * `before` is the character before the text in its paragraph, or "" at the start: a quote opens after white space.
 */
export function smartenPunctuation(text: string, before: string): string {
  return text.replace(/\.{3}|(?<!-)-{2,3}(?!-)|["']/g, (mark, index: number) => {
    const previous = index > 0 ? text.charAt(index - 1) : before;
    return dashes[mark] ?? curl(mark, previous, text.slice(index + 1, index + 3));
  });
}

/** English quotes; an apostrophe also before a decade, as in '90s. */
function curl(mark: string, previous: string, next: string): string {
  const opens = previous === "" || opensAfter.test(previous) || (mark === "'" && previous === '"');
  if (mark === '"') return opens ? "“" : "”";
  return opens && !/^\d\d/.test(next) ? "‘" : "’";
}
