import { suggest } from "../../problem/suggest.ts";
import { nameKey } from "../../site/names.ts";

/** Whether a name may be another form of one of these: the same family name, and given names that begin alike. */
export function mayBe(name: string, names: readonly string[]): boolean {
  const words = wordsOf(name);
  return names.some((other) => isNear(words, wordsOf(other)) || suggest(name, [other]) !== null);
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name).split(" ");
}

/** Either may have its family name first. */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || other.length < 2) return false;
  return parted(one).some((a) =>
    parted(other).some((b) => a.family === b.family && beginAlike(a.given, b.given)),
  );
}

interface Parted {
  readonly family: string;
  readonly given: readonly string[];
}

function parted(words: readonly string[]): readonly Parted[] {
  return [
    { family: words.at(-1) ?? "", given: words.slice(0, -1) },
    { family: words[0] ?? "", given: words.slice(1) },
  ].filter(({ family }) => family.length > 1);
}

/** "T", "T Z" and "Tian" for "Tianzhu"; "Tian Zhu" for "Tianzhu"; but not "Tim". */
function beginAlike(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.join(""), other.join("")];
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
  return isInitials(one, other) || isInitials(other, one);
}

/** Whether the first are the initials of the second: each its first letter, as far as there are some. */
function isInitials(one: readonly string[], other: readonly string[]): boolean {
  const letters = one.every(({ length }) => length === 1) ? one : one.length === 1 ? [...(one[0] ?? "")] : [];
  return (
    letters.length > 0 &&
    letters.length <= 3 &&
    letters.every((letter, index) => (other[index] ?? "").startsWith(letter) && other[index] !== undefined)
  );
}
