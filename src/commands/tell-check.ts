import type { LeftOut } from "../left-out.ts";
import type { Unchecked } from "../links/tell-verdicts.ts";
import { githubReport } from "../problem/github-report.ts";
import type { Problem } from "../problem/problem.ts";
import { textReport } from "../problem/text-report.ts";
import { diffOf, type Mending } from "./mend.ts";
import type { Outcome, Telling } from "./outcome.ts";
import { codeOf, count, mark, news, toldLeftOut } from "./tell.ts";
import { inJson } from "./tell-json.ts";

/** Everything there is to say about a site that was looked through. */
export interface CheckStory {
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  /** What was looked at; null when there is no site. */
  readonly counts: { readonly papers: number; readonly pages: number } | null;
  /** How many outside links were asked for, and those nobody can say anything about; null when none was. */
  readonly outside: { readonly asked: number; readonly unchecked: readonly Unchecked[] } | null;
  /** What was mended. */
  readonly mended: readonly Mending[];
  /** What could be. */
  readonly open: readonly Mending[];
}

/** How to tell of it, and whether warnings are failure. */
interface CheckTelling extends Telling {
  readonly isStrict: boolean;
  readonly isFixing: boolean;
  readonly isDry: boolean;
}

/** Tells what was found and mended: for a person, for a program, or as annotations of a GitHub workflow. */
export function tellCheck(story: CheckStory, telling: CheckTelling): Outcome {
  const { problems } = story;
  const code = codeOf(problems) || (telling.isStrict && problems.length > 0 ? 1 : 0);
  if (telling.format === "json") return inJson(code, story, about(story));
  const annotations = telling.format === "github" ? githubReport(problems) : "";
  const notes = [toldLeftOut(story.leftOut), toldUnchecked(story)].map((note) => news(note, telling));
  const messages = [textReport(problems, telling), ...notes].filter((part) => part !== "").join("\n");
  const sign = code === 0 ? mark("✓", "green", telling.colour) : mark("✗", "red", telling.colour);
  const mended = toldMended(story, telling);
  const summary = `${sign} ${summed(story, telling)}\n`;
  return code === 0
    ? { code, stdout: annotations + mended + news(summary, telling), stderr: messages }
    : { code, stdout: annotations, stderr: `${messages}\n${mended}${summary}` };
}

function about({ leftOut, counts, mended, outside }: CheckStory) {
  const files = mended.map(({ source, changes }) => ({ file: source.path, changes: changes.length }));
  return { site: counts, links: outside, mended: files, leftOut };
}

/** Hosts that refuse programs, each once with why and how many of its links that leaves open. */
function toldUnchecked({ outside }: CheckStory): string {
  const counts = new Map<string, number>();
  for (const { url, reason } of outside?.unchecked ?? []) {
    const told = `${new URL(url).hostname}: ${reason}`;
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return [...counts].map(([told, links]) => `not checked: ${count(links, "link")} to ${told}\n`).join("");
}

function toldMended({ problems, mended, open }: CheckStory, telling: CheckTelling): string {
  const { isDry, isFixing, colour } = telling;
  if (isFixing && problems.length > 0 && mended.length + open.length === 0)
    return news("nothing here can be mended for certain\n", telling);
  if (isFixing && isDry) return open.length === 0 ? "" : `would mend\n${open.map(diffOf).join("")}\n`;
  if (mended.length === 0) return "";
  const files = [...new Set(mended.map(({ source }) => source.path))];
  return news(`${mark("✓", "green", colour)} mended ${places(mended)} in ${files.join(", ")}\n`, telling);
}

function places(files: readonly Mending[]): string {
  return count(files.flatMap(({ changes }) => changes).length, "place");
}

function summed({ problems, counts, open, outside }: CheckStory, { isFixing }: CheckTelling): string {
  const errors = problems.filter(({ level }) => level === "error").length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ source }) => source.path)).size;
  const links = outside === null ? "" : `, ${count(outside.asked, "outside link")}`;
  const looked =
    counts === null ? "" : `${count(counts.papers, "paper")}, ${count(counts.pages, "page")}${links}: `;
  if (problems.length === 0) return `${looked}nothing to complain of`;
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  const way = open.length > 0 && !isFixing ? `; --fix mends ${places(open)}` : "";
  return `${looked}${parts.join(" and ")} in ${count(files, "file")}${way}`;
}
