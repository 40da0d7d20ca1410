/** Control characters, line and paragraph separators, marks that turn the direction of text, and half characters. */
const unseen = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]|\p{Surrogate}/gu;

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };

/** The text with every character that could steer a terminal or hide text written as an escape, such as `\x1b`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => short[character] ?? written(character));
}

function written(character: string): string {
  const code = character.charCodeAt(0);
  const digits = code.toString(16);
  return code < 0x100 ? `\\x${digits.padStart(2, "0")}` : `\\u${digits.padStart(4, "0")}`;
}
