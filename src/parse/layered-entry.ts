import { type Checked, locate, type Problem, problemAt } from "../problem/problem.ts";
import type { Written } from "../schema/content/kinds.ts";
import { changedKeys } from "./bibtex/changed-keys.ts";
import { checkData, checkLayers } from "./check/check-data.ts";
import type { Document } from "./document.ts";
import type { References } from "./entry.ts";
import { makeEntry, nothing, type Parsed } from "./make-entry.ts";
import type { Reading } from "./reading.ts";
import { tellBody } from "./tell-body.ts";
import { type Data, layered, lowerData, mapOf, wholeData } from "./translation.ts";

type Paper = Written["publications"];

/** What every paper must have, and the field of BibTeX that gives it. */
const required: Readonly<Record<string, string>> = { title: "title", authors: "author" };

/**
 * The entry of a paper with entries in .bib files. Each document is checked for what it gives, so that every mistake is
 * told where it was written; the upper ones hide what the lower ones say of the same.
 */
export function layeredEntry(document: Document, reading: Reading): Parsed {
  const own = mapOf(document.yaml.data);
  const whole = wholeData(document);
  if (whole["draft"] === true && !reading.drafts)
    return { ...nothing, leftOut: [{ path: document.source.path, reason: "it is a draft" }] };
  const parts = document.below.map((lower, index) => lowerPart(lower, hiddenBy(document, index), reading));
  const base = wholeOf(document.below);
  const body = tellBody(document, undefined, reading);
  const checked = checkTop(document, { base, own, whole });
  const isRight = [...parts, checked].every(({ problems }) => !problems.some(isError));
  const value = isRight && document.isReadable ? checked.value : null;
  const making = { document, pointer: "", own: whole, body, changed: changedKeys(document) };
  const made = makeEntry({ ...checked, value }, making, reading);
  const faults = body.faults.map((fault) => locate(fault, document.source, document.bodyStart));
  return {
    ...made,
    references: parts.map(({ references }) => references),
    problems: [...parts.flatMap(({ problems }) => problems), ...made.problems, ...faults],
  };
}

function isError({ level }: Problem): boolean {
  return level === "error";
}

function wholeOf(documents: readonly Document[]): Data {
  return documents.reduce<Data>((data, { yaml }) => layered(mapOf(yaml.data), data), {});
}

/** What the documents over a lower one say. */
function hiddenBy(document: Document, index: number): Data {
  return wholeOf([document, ...document.below.slice(0, index)]);
}

/** What a document gives to the ones over it, checked and told by itself: where it leads, and what is wrong in it. */
function lowerPart(
  document: Document,
  upper: Data,
  reading: Reading,
): { readonly references: References; readonly problems: readonly Problem[] } {
  const shown = lowerData(mapOf(document.yaml.data), upper);
  const checked = checkData(
    "publications",
    { title: "-", authors: ["-"], ...shown },
    { ...document, pointer: "" },
  );
  const { entries, remains, problems } = makeEntry(
    checked,
    { document, pointer: "", own: shown, body: null },
    reading,
  );
  const [one] = [...entries, ...remains];
  const { source } = document;
  return { references: { links: one?.links ?? [], mentions: one?.mentions ?? [], source }, problems };
}

/** What is missing is told with the entry that should have it, in the words of BibTeX. */
function checkTop(
  document: Document,
  layers: { readonly base: Data; readonly own: Data; readonly whole: Data },
): Checked<Paper | null> {
  if (!document.isReadable) return { value: null, problems: [] };
  const checked = checkLayers("publications", layers, { ...document, pointer: "" });
  const missing = Object.keys(required).filter((key) => !Object.hasOwn(layers.whole, key));
  return {
    ...checked,
    problems: [...checked.problems, ...missing.map((key) => missingField(key, document))],
  };
}

function missingField(key: string, document: Document): Problem {
  const { source, yaml } = document.where.form === "bibtex" ? document : (document.below[0] ?? document);
  const name = required[key] ?? key;
  const message = `this entry has no ${name}`;
  const place = yaml.places[""]?.value ?? { start: 0, end: 0 };
  return problemAt(source, place, { rule: "missing-key", message, hint: `add ${name} = {…}` });
}
