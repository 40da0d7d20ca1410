import { remembered } from "../memo.ts";
import { type Checked, locate, type Problem, problemAt } from "../problem/problem.ts";
import { lineLists } from "../schema/content/collections.ts";
import type { Kind, Written } from "../schema/content/kinds.ts";
import { checkData, checkLayers } from "./check/check-data.ts";
import type { Document } from "./document.ts";
import { layeredEntry } from "./layered-entry.ts";
import { makeEntry, nothing, type Parsed } from "./make-entry.ts";
import { tellOrphan } from "./orphan.ts";
import type { Reading } from "./reading.ts";
import { type Body, tellBody } from "./tell-body.ts";
import { type Data, inherited, mapOf, takesBody, translated } from "./translation.ts";
import { pointerTo } from "./yaml/places.ts";

/** The entry of a Markdown file, or of one in a .bib file. A translation takes from its `base` what it does not say itself. */
export const singleEntry = remembered(readSingle);

function readSingle(document: Document, base: Document | null, reading: Reading): Parsed {
  if (document.where.form === "bibtex" || document.below.length > 0) return layeredEntry(document, reading);
  const own = mapOf(document.yaml.data);
  const { draft, sections } = translated(base ? inherited(base, document) : {}, own);
  if (draft === true && !reading.drafts) return leaveOut(document.source.path);
  const body = bodyOf(document, base, sections, reading);
  const faults = body.faults.map((fault) => locate(fault, document.source, document.bodyStart));
  const made = makeEntry(checkSingle(document, base, own), { document, pointer: "", own, body }, reading);
  return { ...made, problems: [...made.problems, ...faults] };
}

/** Of data that could not be read, its own or its base's, all was told already. */
function checkSingle(document: Document, base: Document | null, own: Data): Checked<Written[Kind] | null> {
  if (!document.isReadable) return { value: null, problems: [] };
  const { kind } = document.where;
  const writing = { ...document, pointer: "" };
  if (!base) return tellOrphan(checkData(kind, own, writing), document);
  const taken = inherited(base, document);
  const checked = checkLayers(kind, { base: taken, own, whole: translated(taken, own) }, writing);
  return base.isReadable ? checked : { ...checked, value: null };
}

/** The entries of a YAML list, one an item. */
export const listEntries = remembered(readList);

function readList(document: Document, reading: Reading): Parsed {
  const { source, yaml, isReadable, where } = document;
  if (yaml.data === null && isReadable) return nothing;
  if (!Array.isArray(yaml.data)) {
    const problems = isReadable ? [notAList(document)] : [];
    const remains = { kind: where.kind, slug: null, data: null, links: [], mentions: [], source };
    return { ...nothing, remains: [remains], problems };
  }
  const parsed = yaml.data.map((item: unknown, index) => listEntry(document, item, index, reading));
  return {
    entries: parsed.flatMap(({ entries }) => entries),
    remains: parsed.flatMap(({ remains }) => remains),
    leftOut: parsed.flatMap(({ leftOut }) => leftOut),
    references: [],
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function listEntry(document: Document, written: unknown, index: number, reading: Reading): Parsed {
  const { source, yaml, where } = document;
  const isLine = typeof written === "string" && lineLists.has(where.kind);
  const own = isLine ? { title: written } : written;
  if (mapOf(own)["draft"] === true && !reading.drafts) return leaveOut(`${source.path}, entry ${index + 1}`);
  const pointer = pointerTo("", index);
  const checked = checkData(where.kind, own, { source, yaml, pointer });
  return makeEntry(checked, { document, pointer, own, body: null }, reading);
}

/** The text of a translation, or its base's; what is wrong in the base's was told of there. */
function bodyOf(document: Document, base: Document | null, named: unknown, reading: Reading): Body {
  if (!base || !takesBody(base, document)) return tellBody(document, named, reading);
  const { text, sections } = tellBody(base, named, reading);
  return {
    text,
    sections: sections.map((section) => ({ ...section, heading: null })),
    links: [],
    faults: [],
  };
}

function leaveOut(path: string): Parsed {
  return { ...nothing, leftOut: [{ path, reason: "it is a draft" }] };
}

function notAList({ source, yaml, where }: Document): Problem {
  const start = yaml.places[""]?.value.start ?? 0;
  const hint = `begin each entry with "- ", such as "${where.kind === "people" ? "- name: Ada Lovelace" : "- date: 2025-01"}"`;
  const message = "this file must be a list of entries";
  return problemAt(source, { start, end: start }, { rule: "wrong-type", message, hint });
}
