import { isSmall } from "./is-small.ts";
import { splitTop } from "./split-top.ts";

/** A name in its parts, each still LaTeX; of a body or a company, `family` is the whole. */
export interface BibName {
  readonly given: string;
  /** "von", "de la". */
  readonly prefix: string;
  readonly family: string;
  /** "Jr.", "III". */
  readonly suffix: string;
}

/** The names of a list; `others` when it ends in "and others". */
export interface BibNames {
  readonly names: readonly BibName[];
  readonly others: boolean;
}

const and = /\s+and(?=\s|$)/iy;
const space = /[\s~]+/y;
const comma = /,/y;
const nobody: BibName = { given: "", prefix: "", family: "", suffix: "" };

/** Reads `Ye, Tianzhu and {NASA} and others`: names with "and" between them, in any of BibTeX's and BibLaTeX's forms. */
export function readNames(text: string): BibNames {
  const parts = splitTop(` ${text.trim()}`, and).map((part) => part.trim());
  const written = parts.filter((part) => part !== "");
  const others = written.at(-1)?.toLowerCase() === "others";
  return { names: (others ? written.slice(0, -1) : written).map(readName), others };
}

/** The names of a list that have more commas than a name can have (`von Last, Jr, First`): people with commas between them. */
export function crowdedNames(text: string): readonly string[] {
  const names = splitTop(` ${text.trim()}`, and).map((part) => part.trim());
  return names.filter((name) => !isGroup(name) && !name.includes("=") && splitTop(name, comma).length > 3);
}

function readName(text: string): BibName {
  if (isGroup(text)) return { ...nobody, family: text.slice(1, -1) };
  const parts = splitTop(text, comma).map((part) => part.trim());
  if (parts.every((part) => /^"?[a-z-]+\s*=/i.test(part))) return namedParts(parts);
  const [first = "", second = "", ...rest] = parts;
  if (parts.length === 1) return inOrder(first);
  const last = lastParts(first);
  return parts.length === 2
    ? { ...last, given: second, suffix: "" }
    : { ...last, given: rest.join(", "), suffix: second };
}

/** Whether one pair of braces stands around the whole. */
function isGroup(text: string): boolean {
  if (!text.startsWith("{") || !text.endsWith("}")) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** `family=Gogh, given=Vincent, prefix=van` (BibLaTeX manual, section 3.8). */
function namedParts(parts: readonly string[]): BibName {
  const pairs = parts.map((part): readonly [string, string] => {
    const at = part.indexOf("=");
    const value = part.slice(at + 1).trim();
    return [part.slice(0, at).replace(/["\s]/g, "").toLowerCase(), value.replace(/^"(.*?)"?$|"$/, "$1")];
  });
  const value = new Map(pairs);
  const [given = "", prefix = "", family = "", suffix = ""] = ["given", "prefix", "family", "suffix"].map(
    (name) => value.get(name) ?? "",
  );
  return { given, prefix, family, suffix };
}

/** `Ludwig van Beethoven`: what begins small belongs to the family, and so does all behind it. */
function inOrder(text: string): BibName {
  const words = wordsOf(text);
  const last = words.length - 1;
  const small = words.findIndex((word, index) => index < last && isSmall(word));
  if (small < 0) return { ...nobody, given: words.slice(0, last).join(" "), family: words[last] ?? "" };
  return { ...nobody, given: words.slice(0, small).join(" "), ...splitPrefix(words.slice(small)) };
}

/** `von der Ahe`, in front of a comma. */
function lastParts(text: string): BibName {
  const words = wordsOf(text);
  const isPrefixed = words.length > 1 && isSmall(words[0] ?? "");
  return isPrefixed ? { ...nobody, ...splitPrefix(words) } : { ...nobody, family: words.join(" ") };
}

/** The prefix goes up to the last small word; the last word is always family. */
function splitPrefix(words: readonly string[]): Pick<BibName, "prefix" | "family"> {
  const end = words.findLastIndex((word, index) => index < words.length - 1 && isSmall(word)) + 1;
  return { prefix: words.slice(0, end).join(" "), family: words.slice(end).join(" ") };
}

function wordsOf(text: string): readonly string[] {
  return splitTop(text, space).filter((word) => word !== "");
}
