import type { Markdown } from "../markdown/markdown.ts";
import { languageOf } from "../words/languages.ts";
import type { Document } from "./document.ts";
import type { Reading } from "./reading.ts";

const corner = /[「『]/;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Markdown with the quotation marks of a text: those of the language of its tag (`""` for none), of its file, or else the
 * site's main one. Papers are in English unless they say, and so is a text for a language in none of its letters.
 */
export function markdownFor(
  text: string,
  tag: string,
  file: File,
  { markdown, languages }: Reading,
): Markdown {
  const main = file.kind === "publications" ? undefined : languages[0];
  const quotes = languageOf(tag || (file.lang ?? main ?? ""))?.quotes;
  if (quotes === undefined || (corner.test(quotes[0]) && !eastAsian.test(text))) return markdown;
  return markdown.quoting(quotes);
}

type File = Pick<Document["where"], "kind" | "lang">;
