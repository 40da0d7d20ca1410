import type { LeftOut } from "../left-out.ts";
import type { Checked, Problem } from "../problem/problem.ts";
import { type Kind, kinds, type Written } from "../schema/content/kinds.ts";
import { rightParts } from "./check/right-parts.ts";
import type { Document } from "./document.ts";
import type { AnyEntry, Entry, References, Remains } from "./entry.ts";
import type { Reading } from "./reading.ts";
import { tell } from "./tell.ts";
import type { Body } from "./tell-body.ts";

/** What came of one file: its entries, what is left of those with mistakes, or why they are left out. */
export interface Parsed {
  readonly entries: readonly AnyEntry[];
  readonly remains: readonly Remains[];
  readonly leftOut: readonly LeftOut[];
  /** Where parts of entries lead that are written in other files than they are. */
  readonly references: readonly References[];
  readonly problems: readonly Problem[];
}

/** Of a file that says nothing. */
export const nothing: Parsed = { entries: [], remains: [], leftOut: [], references: [], problems: [] };

/** What an entry is made from. */
export interface Making {
  readonly document: Document;
  /** Where in the document its data begins. */
  readonly pointer: string;
  /** What was written, unchecked. */
  readonly own: unknown;
  readonly body: Body | null;
  /** See `Entry`; nothing when left out. */
  readonly changed?: readonly string[];
}

/** Makes the entry of checked data, or its remains when something is wrong in it (`value` is null). */
export function makeEntry(checked: Checked<Written[Kind] | null>, making: Making, reading: Reading): Parsed {
  if (checked.value === null) return makeRemains(checked.problems, making, reading);
  const { document, pointer, body, changed = [] } = making;
  const { where, source, yaml } = document;
  const told = tell<Written[Kind]>(checked.value, { where, source, yaml, pointer }, reading);
  const entry: Entry = {
    kind: where.kind,
    slug: slugIn(document),
    lang: where.lang,
    data: told.data,
    body: body?.text ?? null,
    sections: body?.sections ?? [],
    changed,
    links: [...told.links, ...(body?.links ?? [])],
    mentions: told.mentions,
    source,
    pointer,
    places: yaml.places,
  };
  // checkData returns the data of the kind it is asked for; the compiler does not pair the two.
  return { ...nothing, entries: [entry as AnyEntry], problems: [...checked.problems, ...told.problems] };
}

/** An entry with mistakes is not made, but what is right in it is looked through: one run tells them all. */
function makeRemains(problems: readonly Problem[], making: Making, reading: Reading): Parsed {
  const { document, pointer, own, body } = making;
  const { where, source, yaml } = document;
  const right = document.isReadable ? rightParts(kinds[where.kind], own) : null;
  const blamed = new Set(problems.map(({ start }) => start));
  const told = tell<unknown>(right, { where, source, yaml, pointer }, reading);
  const remains: Remains = {
    kind: where.kind,
    slug: slugIn(document),
    data: told.data,
    links: [...told.links.filter(({ start }) => !blamed.has(start)), ...(body?.links ?? [])],
    mentions: told.mentions,
    source,
  };
  return { ...nothing, remains: [remains], problems: [...problems, ...told.problems] };
}

function slugIn({ where }: Document): string | null {
  return where.form === "yaml" ? null : where.slug;
}
