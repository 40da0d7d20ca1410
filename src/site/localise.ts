import { everShorter, isAlike, shownTag } from "../language-tag.ts";
import type { LocalText, Text } from "../parse/entry.ts";
import type { NameView, Rich } from "../schema/view/text.ts";

type ByLanguage<T> = Readonly<Record<string, T>>;

/** The version of a text for a page, with its tag; null when there is none at all. */
function choose<T>(versions: ByLanguage<T>, lang: string): readonly [string, T] | null {
  const shown = shownTag(Object.keys(versions), lang);
  return Object.entries(versions).find(([tag]) => tag === shown) ?? null;
}

/** The language to mark a version with: null when it is the page's own, or a wider one, or holds for every language. */
function foreign(tag: string, lang: string): string | null {
  return tag === "" || tag === lang || (isAlike(tag, lang) && everShorter(lang).includes(tag)) ? null : tag;
}

/** A Markdown text for a page in a language. */
export function localText(text: LocalText, lang: string): Rich;
export function localText(text: LocalText | null, lang: string): Rich | null;
export function localText(text: LocalText | null, lang: string): Rich | null {
  const chosen = text && choose(text, lang);
  return chosen ? { ...chosen[1], lang: foreign(chosen[0], lang) } : null;
}

/** A plain name for a page in a language. */
export function localName(name: ByLanguage<string>, lang: string): NameView {
  const [tag, text] = choose(name, lang) ?? ["", ""];
  return { text, lang: foreign(tag, lang) };
}

/** The same name in the other scripts it is known in. */
export function otherNames(name: ByLanguage<string>, lang: string): readonly NameView[] {
  const shown = localName(name, lang).text;
  return Object.entries(name)
    .filter(([, text]) => text !== shown)
    .map(([tag, text]) => ({ text, lang: foreign(tag, lang) }));
}

/** A plain name where a text is wanted: nothing in it is a tag. */
export function plain({ text, lang }: NameView): Rich {
  return { html: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"), text, lang };
}

/** A text of the file of an entry, marked with the file's language when that is not the page's. */
export function rich(text: Text, file: InLanguage, { lang }: { readonly lang: string }): Rich {
  return { html: text.html, text: text.text, lang: file.lang && foreign(file.lang, lang) };
}

/** What stands below the frontmatter of an entry. */
export function bodyOf(
  entry: InLanguage & { readonly body: Text | null },
  page: { readonly lang: string },
): Rich | null {
  return entry.body && rich(entry.body, entry, page);
}

/** Something in one language, or, with null, for every language. */
interface InLanguage {
  readonly lang: string | null;
}
