import { readJson } from "../parse/json/read-json.ts";
import { readYaml } from "../parse/yaml/yaml.ts";
import { aboutFile, type Checked, hasError, type Problem } from "../problem/problem.ts";
import type { Source } from "../source.ts";
import type { Draft } from "./draft/draft.ts";
import { type ContentFile, draftFiles } from "./draft/draft-files.ts";
import { isJsonResume, jsonResume } from "./json-resume/json-resume.ts";
import type { Ledger, Node } from "./reading/ledger.ts";
import { tellLeftOver } from "./reading/left-over.ts";
import { boldKeywords, isRenderCv, renderCv } from "./rendercv/render-cv.ts";

/** What a file of another program becomes: files of content. */
export interface Imported {
  readonly format: "RenderCV" | "JSON Resume";
  /** The tag of the language it is written in; null when the file does not say. */
  readonly language: string | null;
  readonly files: readonly ContentFile[];
}

/** How to read a file. */
export interface ImportOptions {
  /** Whether what stands between dollars is TeX; else the dollars are only dollars. */
  readonly hasMaths: boolean;
}

interface Reader {
  readonly format: Imported["format"];
  readonly isIts: (root: Node) => boolean;
  readonly keywords: (root: Node) => readonly string[];
  readonly read: (root: Node) => Draft;
}

const readers: readonly Reader[] = [
  { format: "RenderCV", isIts: isRenderCv, keywords: boldKeywords, read: renderCv },
  { format: "JSON Resume", isIts: isJsonResume, keywords: () => [], read: jsonResume },
];

/**
 * Reads the CV of another program, which is known by what the file says and not by its name. Warnings tell all that the
 * files do not hold, each at its place; null without an error is a file of no known form.
 */
export function importCv(
  source: Source,
  { hasMaths }: ImportOptions = { hasMaths: true },
): Checked<Imported | null> {
  const isJson = /^\s*[{[]/.test(source.text);
  const { value, problems } = isJson
    ? readJson(source)
    : readYaml(source, wholeOf(source), { isFolding: true });
  if (hasError(problems)) return { value: null, problems };
  const sheet = { source, places: value.places, hasMaths };
  const root = rootOf({ ...sheet, keywords: [] }, value.data);
  const reader = readers.find(({ isIts }) => isIts(root));
  if (reader === undefined) return { value: null, problems };
  return told(reader, rootOf({ ...sheet, keywords: reader.keywords(root) }, value.data), problems);
}

function wholeOf({ text }: Source) {
  return { start: 0, end: text.length };
}

function rootOf(sheet: Omit<Ledger, "asked" | "notes">, data: unknown): Node {
  return { data, pointer: "", ledger: { ...sheet, asked: new Set(), notes: [] } };
}

function told(
  { format, read, keywords }: Reader,
  root: Node,
  before: readonly Problem[],
): Checked<Imported | null> {
  keywords(root);
  const draft = read(root);
  if (!Object.hasOwn(draft.profile, "name"))
    return { value: null, problems: [...before, nameless(root.ledger.source)] };
  const files = draftFiles(draft);
  tellLeftOver(root);
  return { value: { format, language: draft.language, files }, problems: [...before, ...root.ledger.notes] };
}

function nameless(source: Source): Problem {
  const message = "this file does not say whose CV it is";
  return aboutFile(source, { rule: "missing-key", message, hint: 'add a "name"' });
}
