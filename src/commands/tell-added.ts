import { hasError } from "../problem/problem.ts";
import { textReport } from "../problem/text-report.ts";
import { visible } from "../problem/visible.ts";
import type { Trouble } from "../registries/network/trouble.ts";
import type { NewPaper } from "../scaffold/papers/new-papers.ts";
import type { Added } from "./add-papers.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { count, mark, news } from "./tell.ts";
import { filesIn, inJson, troublesIn } from "./tell-json.ts";
import { tellTrouble } from "./tell-missing.ts";

/** How to tell of papers that were added. */
interface Flags extends Manner {
  readonly isDry: boolean;
}

/** What came of adding papers; with trouble nothing did. */
interface Told extends Added {
  readonly trouble?: Trouble;
}

/** Tells which files were written, or would be, and which papers were there; `code` is how it ends if nothing is wrong. */
export function tellAdded(told: Told, flags: Flags, code: 0 | 1 = 0): Outcome {
  const isWrong = hasError(told.problems) || told.trouble !== undefined;
  const outcome = { ...told, papers: isWrong ? [] : told.papers };
  const end = isWrong ? 1 : code;
  return flags.isJson ? forProgram(outcome, flags, end) : inText(outcome, flags, end);
}

function forProgram({ papers, there, problems, trouble }: Told, { isDry }: Flags, code: 0 | 1): Outcome {
  const troubles = troublesIn(trouble === undefined ? [] : [trouble]);
  return inJson(code, { problems, troubles }, { ...filesOf(papers, isDry), there });
}

/** The files of papers, as a document names them. */
export function filesOf(papers: readonly NewPaper[], isDry: boolean): ReturnType<typeof filesIn> {
  const files = papers.map(({ record: { title }, addition: { path, text, missing }, alike }) => ({
    ...{ path, title, draft: missing.length > 0, text },
    ...(alike === null ? {} : { alike }),
  }));
  return filesIn(files, isDry);
}

function inText({ papers, there, problems, trouble }: Told, flags: Flags, code: 0 | 1): Outcome {
  const bad = mark("✗", "red", flags.colour);
  const known = there
    .map(({ title, path }) => `already there: "${visible(title)}" in ${visible(path)}\n`)
    .join("");
  const stderr = [
    textReport(problems, flags),
    ...(trouble === undefined ? [] : [tellTrouble(trouble, flags.colour)]),
    code === 0 ? news(known, flags) : known,
    ...papers.map(notesOn),
    ...(code === 0 ? [] : [`${hasError(problems) ? "\n" : ""}${bad} nothing was written\n`]),
  ];
  const none =
    papers.length === 0 && code === 0 ? `${mark("✓", "green", flags.colour)} no paper is new\n` : "";
  return { code, stdout: told(papers, flags) + news(none, flags), stderr: stderr.join("") };
}

function told(papers: readonly NewPaper[], flags: Flags): string {
  const { isDry, colour } = flags;
  const files = papers.map(({ addition }) => addition);
  if (isDry) return files.map(({ path, text }) => `would write ${path}:\n\n${text ?? ""}`).join("\n");
  const lines = files.map(({ path }) => `${mark("✓", "green", colour)} ${path}\n`).join("");
  return news(files.length > 1 ? `${lines}\n${count(files.length, "paper")} added\n` : lines, flags);
}

/** What an author should look at. */
function notesOn({ addition: { path, missing }, alike }: NewPaper): string {
  const lacks = missing.map((line) => `"${line}"`).join(" and ");
  return [
    missing.length > 0 ? `${path} is a draft, since it lacks ${lacks}\n` : "",
    alike === null ? "" : `${path} may be the same paper as ${alike}: their titles are alike\n`,
  ].join("");
}
