import type * as z from "zod";
import { suggest } from "../../problem/suggest.ts";
import { withoutCurlyQuotes } from "./curly-quotes.ts";
import { formatHint, formatWords } from "./format-words.ts";
import { kindWords, listed, shown, valueWords } from "./kind-words.ts";
import { typeHint } from "./type-hint.ts";
import { unionKinds } from "./union-issues.ts";

type Issue = z.core.$ZodIssue;

/** A mistake without its place; `message` is a whole sentence, or goes on after the name of the value ("must be …"). */
export interface Words {
  readonly rule: string;
  readonly message: string;
  readonly hint: string | null;
}

/** The value an issue is about: its data, and how it stands in the file. */
export interface Value {
  readonly data: unknown;
  readonly written: string;
  /** Whether it may be a list whose items are maps. */
  readonly mapItems: boolean;
}

const mostListed = 10;

/** What a zod issue means to an author. Missing and unknown keys are told elsewhere, with their owners. */
export function issueWords(issue: Issue, value: Value): Words {
  const words = defaultWords(issue, value);
  return {
    rule: words.rule,
    message: ownMessage(issue) ?? words.message,
    hint: curlyHint(words, value) ?? words.hint,
  };
}

/** Where text is right but not this one, the curly quotes around it are to blame first. */
function curlyHint({ rule }: Words, { data }: Value): string | null {
  if (typeof data !== "string" || rule === "wrong-type") return null;
  const bare = withoutCurlyQuotes(data);
  return bare === null ? null : `remove the curly quotes: ${bare}`;
}

function defaultWords(issue: Issue, value: Value): Words {
  switch (issue.code) {
    case "custom":
      return customWords(issue);
    case "invalid_type":
      return wrongType([issue.expected], issue, value);
    case "invalid_union":
      return unionWords(issue, value);
    case "invalid_value":
      return wrongChoice(issue.values, value);
    case "invalid_format":
      return {
        rule: "invalid-format",
        message: formatWords(issue),
        hint: formatHint(issue, String(value.data)),
      };
    case "too_small":
      return sizeWords(
        "too-small",
        issue.minimum,
        issue.inclusive !== false ? "at least" : "more than",
        issue,
        value,
      );
    case "too_big":
      return sizeWords(
        "too-big",
        issue.maximum,
        issue.inclusive !== false ? "at most" : "less than",
        issue,
        value,
      );
    case "not_multiple_of":
      return { rule: "invalid-value", message: `must be a multiple of ${issue.divisor}`, hint: null };
    case "invalid_key":
      return { rule: "invalid-key", message: "is not a key that can be used here", hint: null };
    default:
      return { rule: "invalid-value", message: "has a value that cannot be used", hint: null };
  }
}

/** The message a schema gives itself. Zod's own messages all begin with one of these words, and speak to programmers. */
function ownMessage(issue: Issue): string | null {
  const message = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? "") : issue.message;
  return issue.code === "custom" || /^(?:Invalid|Too |Unrecognized)/.test(message) || message === ""
    ? null
    : message;
}

function customWords({ message, params }: z.core.$ZodIssueCustom): Words {
  const { rule, hint }: { readonly rule?: unknown; readonly hint?: unknown } = params ?? {};
  return {
    rule: typeof rule === "string" ? rule : "invalid-value",
    message: message === "Invalid input" ? "has a value that cannot be used" : message,
    hint: typeof hint === "string" ? hint : null,
  };
}

function wrongType(kinds: readonly string[], issue: Issue, { data, written, mapItems }: Value): Words {
  if (data === null)
    return { rule: "wrong-type", message: "is empty", hint: "write a value, or remove the line" };
  const message = `must be ${kindWords(kinds)}, but is ${valueWords(data)}`;
  const hint = typeHint({ kinds, anyText: takesAnyText(issue), mapItems }, data, written);
  return { rule: "wrong-type", message, hint };
}

/** A schema that wants more of a text than to be one says so in a message of its own: "must be a date". */
function takesAnyText(issue: Issue): boolean {
  const own = ownMessage(issue);
  if (own !== null) return /\btext\b/.test(own);
  if (issue.code === "invalid_union")
    return issue.errors.flat().some((inner) => inner.path.length === 0 && takesAnyText(inner));
  return issue.code === "invalid_type" && issue.expected === "string";
}

function unionWords(issue: z.core.$ZodIssueInvalidUnion, value: Value): Words {
  if ("options" in issue && issue.options) return wrongChoice(issue.options, value);
  const kinds = unionKinds(issue);
  if (kinds.length > 0) return wrongType(kinds, issue, value);
  return { rule: "invalid-value", message: `cannot be ${shown(value.data)}`, hint: null };
}

function wrongChoice(choices: readonly z.core.util.Primitive[], { data }: Value): Words {
  const names = choices.map(String);
  const near = typeof data === "string" ? suggest(data, names) : null;
  const hint = near === null ? `it can be ${oneOf(names, "or")}` : `did you mean "${near}"?`;
  return { rule: "invalid-value", message: `cannot be ${shown(data)}`, hint };
}

/** The names with commas, at most ten of them. */
export function oneOf(names: readonly string[], last: "and" | "or"): string {
  if (names.length <= mostListed) return listed(names, last);
  return `${names.slice(0, mostListed).join(", ")}, …`;
}

interface Sized {
  readonly origin: string;
  readonly exact?: boolean;
}

function sizeWords(
  rule: string,
  limit: number | bigint,
  bound: string,
  { origin, exact }: Sized,
  { data }: Value,
): Words {
  if (typeof data === "string" && data.trim() === "")
    return { rule, message: "is empty", hint: "write a value, or remove the line" };
  const amount = `${exact ? "exactly" : bound} ${limit}`;
  const unit = units[origin];
  if (unit === undefined) return { rule, message: `must be ${amount}`, hint: null };
  return { rule, message: `must have ${amount} ${unit}${Number(limit) === 1 ? "" : "s"}`, hint: null };
}

const units: Readonly<Record<string, string>> = {
  string: "character",
  array: "item",
  set: "item",
  map: "key",
};
