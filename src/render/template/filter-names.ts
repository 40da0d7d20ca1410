/** What a filter reads: text, numbers, a list, a list by the property its first argument names, or anything. */
export type FilterKind = "text" | "number" | "list" | "keyed" | "any";

/**
 * The filters of a template. Of Liquid's own, those stay whose result depends on nothing but their input and
 * that cannot undo escaping. Gone are the clock (`date`), chance (`sample`), `raw`, whatever escapes a second
 * time (`escape`), and filters whose argument is code in a string (`where_exp`), where no check can look.
 */
export const filterKinds: ReadonlyMap<string, FilterKind> = new Map([
  ...all(
    "text",
    "append prepend capitalize downcase upcase truncate truncatewords split slugify newline_to_br",
  ),
  ...all("text", "remove remove_first remove_last replace replace_first replace_last number_of_words"),
  ...all("text", "strip lstrip rstrip strip_newlines squish normalize_whitespace"),
  ...all("text", "url_encode url_decode cgi_escape uri_escape"),
  ...all("number", "abs at_least at_most ceil divided_by floor minus modulo plus round times"),
  ...all("list", "first last reverse compact uniq concat push unshift pop shift array_to_sentence_string"),
  ...all("keyed", "sort sort_natural where reject map group_by find find_index has sum"),
  ...all("any", "size slice join default json html"),
]);

/** What to write instead of a filter known from other sites made with Liquid. */
export const replacements: ReadonlyMap<string, string> = new Map([
  ...all("leave it out, whatever is printed is escaped", "escape escape_once xml_escape h"),
  ...all("print a rich text with the filter html; everything else is escaped", "raw safe markdownify"),
  ...all('".text" of a rich text is its plain text', "strip_html"),
  ...all(
    "print the date as it is, it comes in the language of the page",
    "date date_to_string date_to_long_string",
  ),
  ...all("write json", "jsonify"),
]);

function all<T extends string>(value: T, names: string): readonly (readonly [string, T])[] {
  return names.split(" ").map((name) => [name, value]);
}
