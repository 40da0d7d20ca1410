import {
  type FilterImplOptions,
  type Liquid,
  LiquidError,
  filters as liquidFilters,
  toValue,
} from "liquidjs";
import { escapeHtml, Markup } from "./markup.ts";
import { type FilterCall, textOf } from "./print-value.ts";

/** What a filter reads: text, numbers, a list, a list by the property its first argument names, or anything. */
export type FilterKind = "text" | "number" | "list" | "keyed" | "any";

type Handler = (this: FilterCall, value: unknown, ...args: readonly unknown[]) => unknown;

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

/** Leaves a Liquid engine with exactly the filters above. */
export function installFilters(liquid: Liquid): void {
  for (const name of Object.keys(liquid.filters)) {
    if (!filterKinds.has(name)) liquid.unregisterFilter(name);
  }
  for (const [name, filter] of Object.entries(ownFilters)) liquid.registerFilter(name, filter);
}

const ownFilters: Readonly<Record<string, FilterImplOptions>> = {
  html,
  json,
  newline_to_br: newlineToBr,
  default: orDefault,
  ...wrap(keepMarkup, "strip lstrip rstrip strip_newlines squish normalize_whitespace"),
  ...wrap(nothingIsNull, "first last"),
  ...wrap(toldInPlace, "sort sort_natural where reject map group_by find find_index has sum"),
};

function html(value: unknown): Markup {
  if (value instanceof Markup) return value;
  if (value === null || value === undefined) return new Markup("");
  if (typeof value === "object" && "html" in value && typeof value.html === "string")
    return new Markup(value.html);
  throw new Error('"html" prints rich texts only');
}

/** JSON as it may stand inside `<script>`: no `<`, and none of the line ends that only JSON allows. */
function json(this: FilterCall, value: unknown): Markup {
  const text = JSON.stringify(toValue(value) ?? null);
  this.context.memoryLimit.use(text.length);
  return new Markup(text.replace(/[<>&'\u2028\u2029]/g, unicodeEscape));
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function newlineToBr(value: unknown): Markup {
  const markup = value instanceof Markup ? value.html : escapeHtml(textOf(value));
  return new Markup(markup.replaceAll("\n", "<br>\n"));
}

function orDefault(value: unknown, otherwise: unknown): unknown {
  const plain: unknown = toValue(value);
  const empty = plain === "" || (Array.isArray(plain) && plain.length === 0);
  return empty || plain === false || plain === null || plain === undefined ? otherwise : value;
}

/** White space taken from markup leaves it markup: `{% capture %}` and `strip` go together. */
function keepMarkup(filter: Handler): Handler {
  return function (value, ...args) {
    const text = filter.call(this, value, ...args);
    return value instanceof Markup && typeof text === "string" ? new Markup(text) : text;
  };
}

/** What is not in a list is null, as everything absent. */
function nothingIsNull(filter: Handler): Handler {
  return function* (value, ...args): Generator<unknown, unknown, unknown> {
    return (yield filter.call(this, value, ...args)) ?? null;
  };
}

/** liquidjs tells a key that does not exist at its place in the key; what helps is its place in the template. */
function toldInPlace(filter: Handler): Handler {
  return function* (value, ...args): Generator<unknown, unknown, unknown> {
    try {
      return (yield filter.call(this, value, ...args)) ?? null;
    } catch (error) {
      throw LiquidError.is(error) ? (error.originalError ?? error) : error;
    }
  };
}

function wrap(wrapper: (filter: Handler) => Handler, names: string): Record<string, Handler> {
  return Object.fromEntries(names.split(" ").map((name) => [name, wrapper(libraryFilter(name))]));
}

function libraryFilter(name: string): Handler {
  const filter = liquidFilters[name];
  if (typeof filter !== "function") throw new Error(`liquidjs has no filter "${name}"`);
  return filter;
}

function all<T extends string>(value: T, names: string): readonly (readonly [string, T])[] {
  return names.split(" ").map((name) => [name, value]);
}
