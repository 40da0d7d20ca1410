import * as z from "zod";

/**
 * Inline Markdown as written, by language tag; the key `""` holds for every language.
 * Reading turns it into HTML and plain text (see `LocalText`).
 */
export interface MarkdownText {
  readonly kind: "markdown";
  readonly byLanguage: Readonly<Record<string, string>>;
}

/** What a tag of BCP 47 looks like, as far as sites need. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A language tag as BCP 47 writes it: `en`, `zh`, `zh-Hans`. */
export const languageTag = z
  .string()
  .regex(languagePattern, { error: "a language is a tag such as en, zh or pt-BR" });

const written = z.union([z.string().trim().min(1), z.number()]).transform(String);

const byLanguage = z.record(languageTag, written).refine((texts) => Object.keys(texts).length > 0, {
  error: "is empty: give a text for at least one language",
});

/** Inline Markdown, for every language alike or one text a language. */
export const markdownText = z
  .union([written, byLanguage], { error: "must be text, or a map from language to text" })
  .transform(
    (value): MarkdownText => ({
      kind: "markdown",
      byLanguage: typeof value === "string" ? { "": value } : value,
    }),
  );

/** Plain text: names, keys, places in which Markdown has no meaning. */
export const plainText = written;

/** An e-mail address (the form that HTML's `<input type=email>` takes). */
export const email = z.email({ error: "is not an e-mail address" });

/** Plain text, for every language alike or one text a language; the key `""` holds for every language. */
export const localName = z
  .union([written, byLanguage], { error: "must be text, or a map from language to text" })
  .transform(
    (value): Readonly<Record<string, string>> => (typeof value === "string" ? { "": value } : value),
  );
