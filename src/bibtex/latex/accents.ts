/** The accents LaTeX puts on the letter that follows, as combining characters (LaTeX2e manual, "Accents"). */
const combining: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  '"': "\u0308",
  "=": "\u0304",
  ".": "\u0307",
  u: "\u0306",
  v: "\u030c",
  H: "\u030b",
  c: "\u0327",
  k: "\u0328",
  r: "\u030a",
  d: "\u0323",
  b: "\u0331",
  t: "\u0361",
  h: "\u0309",
  G: "\u030f",
  U: "\u030e",
  f: "\u0311",
};

/** Whether a command sets an accent. */
export function isAccent(name: string): boolean {
  return Object.hasOwn(combining, name);
}

/** A text with an accent on its first letter, in NFC; dotless i and j get theirs like the ones with a dot. */
export function accented(name: string, text: string): string {
  const [first = "", ...rest] = text.replace(/^ı/, "i").replace(/^ȷ/, "j");
  const base = first.normalize("NFD");
  return (base + (combining[name] ?? "")).normalize("NFC") + rest.join("");
}
