import {
  type FilterImplOptions,
  type Liquid,
  LiquidError,
  filters as liquidFilters,
  toValue,
} from "liquidjs";
import { filterKinds } from "../template/filter-names.ts";
import { escapeHtml, Markup } from "./markup.ts";
import { type FilterCall, textOf } from "./print-value.ts";

type Handler = (this: FilterCall, value: unknown, ...args: readonly unknown[]) => unknown;

/** Leaves a Liquid engine with exactly the filters that templates are read with, some of them our own. */
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
