const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};

/** The letters and digits of a text that ASCII has, in lower case; accents are dropped. Nothing of 叶天竺. */
export function asciiWord(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[ßæœøđðþłħı]/g, (letter) => letters[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "");
}
