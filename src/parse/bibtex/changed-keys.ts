import { authorMarks } from "../../author-marks.ts";
import { authors } from "../../schema/content/author/author.ts";
import type { Document } from "../document.ts";
import { type Data, mapOf } from "../translation.ts";
import { idsOf } from "./same-paper.ts";

/** What a citation says of a paper, by our keys. */
const citable = [
  "title",
  "authors",
  "date",
  "venue",
  "type",
  "status",
  "volume",
  "number",
  "pages",
  "publisher",
];

/**
 * The citable keys in which a paper says otherwise than the entry whose BibTeX it would be cited by: what a Markdown file
 * sets right, and authors with marks, which are no part of a name. None when the paper has a `bibtex` of the author's own.
 */
export function changedKeys(document: Document): readonly string[] {
  const layers = [document, ...document.below];
  const at = layers.findIndex(({ yaml }) => Object.hasOwn(mapOf(yaml.data), "bibtex"));
  const entry = layers[at];
  if (entry?.where.form !== "bibtex") return [];
  const said = mapOf(entry.yaml.data);
  const over = at === 0 ? {} : mapOf(document.yaml.data);
  const marked = Object.hasOwn(over, "authors") || !hasMarks(said["authors"]) ? [] : ["authors"];
  return [
    ...new Set([
      ...marked,
      ...citable.filter((key) => differs(key, over, said)),
      ...otherIds(document, entry),
    ]),
  ];
}

function differs(key: string, over: Data, said: Data): boolean {
  const value = key === "date" ? (over["date"] ?? over["year"]) : over[key];
  if (value === undefined) return false;
  return hasMarks(key === "authors" ? said[key] : null) || form(key, value) !== form(key, said[key]);
}

/** A value as far as it matters for a citation: without marks behind names, line ends and kinds of dashes. */
function form(key: string, value: unknown): string {
  if (key === "authors") return JSON.stringify(namesIn(value));
  if (typeof value !== "string" && typeof value !== "number") return JSON.stringify(value) ?? "";
  const text = String(value).replace(/\s+/g, " ").trim();
  return key === "pages" ? text.replace(/\s*[-–—]+\s*/g, "-") : text;
}

function namesIn(value: unknown) {
  const { data } = authors.safeParse(value);
  return data === undefined ? null : [data.people.map(({ name }) => name), data.others];
}

/** Most names have none, and need not be read. */
const markLike = new RegExp(`[${authorMarks.join("").replace("*", "\\*")}∗＊＋＃\\uFE0F]|📧|📩`, "u");

function hasMarks(value: unknown): boolean {
  if (![value].flat().some((name) => typeof name !== "string" || markLike.test(name))) return false;
  return authors.safeParse(value).data?.people.some(({ marks }) => marks.length > 0) ?? false;
}

/** Identifiers that the paper has, and its entry has not or otherwise. */
function otherIds(document: Document, entry: Document): readonly string[] {
  if (document === entry) return [];
  const [own, said] = [idsOf(document), idsOf(entry)];
  return (["doi", "arxiv"] as const).filter((name) => own[name] !== null && own[name] !== said[name]);
}
