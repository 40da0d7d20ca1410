/**
 * The beginning of a text, of at most `length` characters and an ellipsis: cut between words, never inside a
 * character. A text without spaces, such as Chinese, is cut where it is full.
 */
export function shorten(text: string, length: number): string {
  const beginning = [...text.slice(0, 2 * length)].slice(0, length).join("");
  if (beginning === text) return text;
  const words = beginning.replace(/[\s,;:，、；：]*\S*$/u, "");
  return `${words.length > length / 2 ? words : beginning}…`;
}
