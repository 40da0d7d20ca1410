import { isGroup } from "./is-group.ts";
import { joined, type Name, type PersonName } from "./name.ts";
import { particleStart, splitParticle } from "./particles.ts";

const suffix = /^(?:[JS]r\.?|II|III|IV)$/;
/** Letters of scripts that write the family name first and without a space: where it ends is not for us to say. */
const letter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const familyFirst = new RegExp(letter, "u");
const spaceWithin = new RegExp(`(?<=${letter}) (?=${letter})`, "gu");
/** A Latin name with the same name in such a script behind it: "Tianzhu Ye (叶天竺)". */
const twice = new RegExp(String.raw`^([^(（]*\p{Script=Latin}\.?) ?[(（]?(?:${letter} ?)+[)）]?$`, "u");

/**
 * The parts of a name: "Ye, Tianzhu", "Tianzhu Ye", "Luc van Gool", "King, Jr., Martin Luther" (BibTeX's order too).
 * Groups, single words and names in Chinese, Japanese and Korean stay whole unless a comma tells their parts.
 */
export function splitName(written: string): Name {
  const text = written.replace(/\s+/g, " ").trim();
  const name = twice.exec(text)?.[1] ?? text;
  if (isGroup(name)) return { whole: name, isGroup: true };
  const parts = name
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [first = "", second, third] = parts;
  if (parts.length > 3) return { whole: name, isGroup: false };
  if (second === undefined) return splitWords(first, "");
  if (third === undefined) return suffix.test(second) ? splitWords(first, second) : inverted(first, second);
  if (suffix.test(second)) return inverted(first, joined(third, second));
  return suffix.test(third) ? inverted(first, joined(second, third)) : { whole: name, isGroup: false };
}

/** A name with its family name before a comma; a suffix may end the given names. */
function inverted(family: string, given: string): PersonName {
  const words = given.split(" ");
  const last = words.at(-1) ?? "";
  const hasSuffix = words.length > 1 && suffix.test(last);
  return {
    ...splitParticle(family),
    given: (hasSuffix ? words.slice(0, -1) : words).join(" "),
    suffix: hasSuffix ? last : "",
  };
}

/** A name in the order it is spoken: the family name is its last word and the particles before it. */
function splitWords(name: string, end: string): Name {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (end === "" && words.length > 2 && suffix.test(last))
    return splitWords(words.slice(0, -1).join(" "), last);
  if (familyFirst.test(name)) return { whole: name.replace(spaceWithin, ""), isGroup: false };
  if (words.length === 1) return { whole: joined(name, end), isGroup: false };
  const start = particleStart(words);
  return {
    ...splitParticle(words.slice(start).join(" ")),
    given: words.slice(0, start).join(" "),
    suffix: end,
  };
}
