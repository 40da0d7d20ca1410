import { spokenLanguages } from "../../words/languages.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf, keysOf, textAt } from "../reading/node.ts";

/** The tags of RenderCV's languages that have words here or may have them. */
const tags: Readonly<Record<string, string>> = {
  english: "en",
  mandarin_chinese: "zh",
  japanese: "ja",
  korean: "ko",
  german: "de",
  french: "fr",
  spanish: "es",
};

/** The language of a file: English where it says nothing, as RenderCV has it; null for one we have no words for. */
export function languageOf(root: Node): string | null {
  const locale = childOf(root, "locale") ?? childOf(root, "locale_catalog");
  const name = locale === null ? null : languageIn(locale);
  const tag = name === null ? "en" : (tags[name.toLowerCase()] ?? name.toLowerCase());
  return spokenLanguages.find((spoken) => spoken === tag) ?? null;
}

/** A locale with words of its own is not carried over, whatever its name. */
function languageIn(locale: Node): string | null {
  if (keysOf(locale).length === 1) return textAt(locale, "language");
  const name = childOf(locale, "language")?.data;
  return typeof name === "string" ? name : null;
}
