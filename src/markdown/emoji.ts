/** The emoji of a name, such as "fire", or undefined. */
export type EmojiTable = Readonly<Record<string, string>>;

const shortcode = /:([a-z0-9_+-]+)(?=:)/gi;

/** Whether a text may hold a shortcode, so that the table is worth loading. */
export function mayHoldEmoji(text: string): boolean {
  return /:[a-z0-9_+-]+:/i.test(text);
}

/** Replaces `:fire:` by its emoji. Unknown names, and times such as 12:30:45, stay as they are. */
export function replaceEmoji(text: string, table: EmojiTable): string {
  let result = "";
  let done = 0;
  for (const match of text.matchAll(shortcode)) {
    const emoji = Object.hasOwn(table, match[1] ?? "") ? table[match[1] ?? ""] : undefined;
    if (!emoji || match.index < done || isInsideWord(text, match.index)) continue;
    result += text.slice(done, match.index) + emoji;
    done = match.index + match[0].length + 1;
  }
  return result + text.slice(done);
}

function isInsideWord(text: string, index: number): boolean {
  return /[a-z0-9]/i.test(text.charAt(index - 1));
}
