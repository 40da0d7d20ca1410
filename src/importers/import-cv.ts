import { readJson } from "../parse/json/read-json.ts";
import { readYaml } from "../parse/yaml/yaml.ts";
import { aboutFile, type Checked, type Problem } from "../problem/problem.ts";
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
export function importCv(source: Source): Checked<Imported | null> {
  const isJson = /^\s*[{[]/.test(source.text);
  const { value, problems } = isJson
    ? readJson(source)
    : readYaml(source, wholeOf(source), { isFolding: true });
  if (problems.some(({ level }) => level === "error")) return { value: null, problems };
  const root = rootOf(source, value, []);
  const reader = readers.find(({ isIts }) => isIts(root));
  if (reader === undefined) return { value: null, problems };
  return told(reader, rootOf(source, value, reader.keywords(root)), problems);
}

function wholeOf({ text }: Source) {
  return { start: 0, end: text.length };
}

function rootOf(
  source: Source,
  { data, places }: Pick<Ledger, "places"> & { readonly data: unknown },
  keywords: readonly string[],
): Node {
  return { data, pointer: "", ledger: { source, places, keywords, asked: new Set(), notes: [] } };
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
