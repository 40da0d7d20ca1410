import type { LeftOut } from "../left-out.ts";
import { type Checked, locate, type Problem } from "../problem/problem.ts";
import type { Kind, Written } from "../schema/content/kinds.ts";
import { checkData, checkTranslation } from "./check/check-data.ts";
import type { Document } from "./document.ts";
import type { AnyEntry, Entry } from "./entry.ts";
import type { Reading } from "./parse-sources.ts";
import { tell } from "./tell.ts";
import { type Body, tellBody } from "./tell-body.ts";
import { pointerTo } from "./yaml/places.ts";

/** What came of one file: its entries, or why they are left out. */
export interface Parsed {
  readonly entries: readonly AnyEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

type Data = Readonly<Record<string, unknown>>;

const nothing: Parsed = { entries: [], leftOut: [], problems: [] };

/** The entry of a Markdown file. A translation takes from its `base` what it does not say itself. */
export function singleEntry(document: Document, base: Document | null, reading: Reading): Parsed {
  const own = mapOf(document.yaml.data);
  const { draft } = { ...(base ? inherited(base) : {}), ...own };
  if (draft === true && !reading.drafts) return leaveOut(document.source.path);
  const writing = { ...document, pointer: "" };
  const checked = base
    ? checkTranslation(document.where.kind, { base: inherited(base), own }, writing)
    : checkData(document.where.kind, own, writing);
  const body = bodyOf(document, base, reading);
  const faults = body.faults.map((fault) => locate(fault, document.source, document.bodyStart));
  const made = makeEntry(checked, { document, pointer: "", body }, reading);
  return { ...made, problems: [...made.problems, ...faults] };
}

/** The entries of a YAML list, one an item. */
export function listEntries(document: Document, reading: Reading): Parsed {
  const { source, yaml, where } = document;
  if (yaml.data === null) return nothing;
  if (!Array.isArray(yaml.data)) return { ...nothing, problems: [notAList(document)] };
  const parsed = yaml.data.map((data: unknown, index): Parsed => {
    if (mapOf(data)["draft"] === true && !reading.drafts)
      return leaveOut(`${source.path}, entry ${index + 1}`);
    const pointer = pointerTo("", index);
    return makeEntry(
      checkData(where.kind, data, { source, yaml, pointer }),
      { document, pointer, body: null },
      reading,
    );
  });
  return {
    entries: parsed.flatMap(({ entries }) => entries),
    leftOut: parsed.flatMap(({ leftOut }) => leftOut),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

interface Making {
  readonly document: Document;
  readonly pointer: string;
  readonly body: Body | null;
}

function makeEntry(checked: Checked<Written[Kind] | null>, making: Making, reading: Reading): Parsed {
  if (checked.value === null) return { ...nothing, problems: checked.problems };
  const { document, pointer, body } = making;
  const { where, source, yaml } = document;
  const told = tell<Written[Kind]>(checked.value, { source, places: yaml.places }, pointer, reading.markdown);
  const entry: Entry = {
    kind: where.kind,
    slug: where.form === "markdown" ? where.slug : null,
    lang: where.lang,
    data: told.data,
    body: body?.text ?? null,
    sections: body?.sections ?? [],
    links: [...told.links, ...(body?.links ?? [])],
    mentions: told.mentions,
    source,
    pointer,
    places: yaml.places,
  };
  // checkData returns the data of the kind it is asked for; the compiler does not pair the two.
  return { ...nothing, entries: [entry as AnyEntry], problems: [...checked.problems, ...told.problems] };
}

/** The text of a translation, or its base's; what is wrong in the base's was told of there. */
function bodyOf(document: Document, base: Document | null, { markdown }: Reading): Body {
  if (!base || document.body.trim() !== "") return tellBody(document, markdown);
  return { ...tellBody(base, markdown), links: [], faults: [] };
}

/** A translation has its base's address, and the base's old addresses lead to the base alone. */
function inherited({ yaml }: Document): Data {
  const { redirect_from: _, ...data } = mapOf(yaml.data);
  return data;
}

function leaveOut(path: string): Parsed {
  return { ...nothing, leftOut: [{ path, reason: "it is a draft" }] };
}

function notAList({ source, yaml, where }: Document): Problem {
  const start = yaml.places[""]?.value.start ?? 0;
  const hint = `begin each entry with "- ", such as "${where.kind === "people" ? "- name: Ada Lovelace" : "- date: 2025-01"}"`;
  const message = "this file must be a list of entries";
  return { level: "error", rule: "wrong-type", message, hint, source, start, end: start };
}

function mapOf(value: unknown): Data {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
