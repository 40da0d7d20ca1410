import type { Imported } from "../importers/import-cv.ts";
import type { NewFile } from "../new-file.ts";
import type { Problem } from "../problem/problem.ts";
import { textReport } from "../problem/text-report.ts";
import { visible } from "../problem/visible.ts";
import type { PaperThere } from "../scaffold/papers/new-papers.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { count, mark, misused, news } from "./tell.ts";
import { filesIn, inJson } from "./tell-json.ts";
import { tellNewSite } from "./tell-new-site.ts";

/** What came of an import. */
export interface ImportedFiles extends Pick<Imported, "format"> {
  readonly missing: readonly NewFile[];
  /** Paths of what was there and stays as it is. */
  readonly kept: readonly string[];
  readonly there: readonly PaperThere[];
  readonly isNew: boolean;
  readonly problems: readonly Problem[];
}

type Flags = Manner & { readonly isDry: boolean };

/** Tells which files were written, or would be, what was there, and all that could not be carried over. */
export function tellImported(dir: string, told: ImportedFiles, flags: Flags): Outcome {
  const { problems, there, format, missing, kept } = told;
  if (flags.isJson) return inJson(0, { problems }, { format, ...filesIn(missing, flags.isDry), kept, there });
  const written = told.isNew ? tellNewSite(dir, told, flags) : tellFiles(dir, told, flags);
  const notes = textReport(problems, flags);
  const papers = there
    .map(({ title, path }) => `already there: "${visible(title)}" in ${visible(path)}\n`)
    .join("");
  const head = `read as ${format}${problems.length === 0 ? "" : `; ${count(problems.length, "thing")} to look at`}\n`;
  const contents = flags.isDry ? textsOf(missing) : "";
  const rest = news(papers, flags) + written.stderr + news(head, flags);
  const stderr = [notes, rest].filter((text) => text !== "").join("\n");
  return { ...written, stdout: contents + written.stdout, stderr };
}

function tellFiles(dir: string, { missing, kept }: ImportedFiles, flags: Flags): Outcome {
  const { isDry, colour } = flags;
  const folder = dir === "." ? "this folder" : dir;
  const made = `${count(missing.length, "file")} in ${folder}`;
  const head = isDry ? `would write ${made}` : `${mark("✓", "green", colour)} ${made}`;
  const lines = missing.map(({ path }) => `    ${path}\n`).join("");
  const left = kept.map((path) => `kept as it is, without what the CV says there: ${path}\n`).join("");
  const files = `${head}${missing.length === 0 ? "" : ":"}\n${lines}`;
  return { code: 0, stdout: isDry ? files : news(files, flags), stderr: left };
}

function textsOf(files: readonly NewFile[]): string {
  const content = files.filter(({ path, text }) => path.startsWith("content/") && text !== "");
  return content.map(({ path, text }) => `would write ${path}:\n\n${text}\n`).join("");
}

/** What to do with a file that is not read here. */
export function notRead(file: string, manner: Manner): Outcome {
  const isBib = /\.bib$/i.test(file);
  const what = isBib
    ? "a .bib file needs no import"
    : `'${visible(file)}' is neither a RenderCV nor a JSON Resume file`;
  const hint = isBib
    ? `Put it into content/publications/, where it is read as it is, or write a file for each entry with: offprint add ${visible(file)}`
    : "Those two are read, and .bib files in content/publications/; sites of other generators are not yet.";
  return misused(what, hint, manner);
}
