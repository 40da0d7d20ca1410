const small = new Set("a an the of for in on and with to via by using from at as towards toward".split(" "));

const greek = "αβγδεζηθικλμνξοπρστυφχψω";
const letters =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega".split(
    " ",
  );

/**
 * What spellings of one title have in common: letters and digits alone, Greek ones by their names as TeX has them, without
 * accents, case and small words. Null of a title that is too short to tell papers apart, such as "Editorial".
 */
export function titleForm(title: string): string | null {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => letters[greek.indexOf(letter)] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !small.has(word));
  const isLong = words.length >= 3 || /\p{Script=Han}{6}/u.test(words.join(""));
  return isLong ? words.join("") : null;
}
