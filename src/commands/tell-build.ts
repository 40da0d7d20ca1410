import type { Built } from "../build.ts";
import type { Written } from "../disk/write/write-outputs.ts";
import type { LeftOut } from "../left-out.ts";
import { githubReport } from "../problem/github-report.ts";
import type { Problem } from "../problem/problem.ts";
import { textReport } from "../problem/text-report.ts";
import type { Outcome, Telling } from "./outcome.ts";
import { codeOf, count, mark, news, toldLeftOut } from "./tell.ts";
import { inJson } from "./tell-json.ts";

/** A build that was written. */
export interface Finished {
  readonly built: Built;
  readonly written: Written;
}

/** Everything there is to say about a build; `finished` is null when nothing was written. */
export interface BuildStory {
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  readonly finished: Finished | null;
  /** The output folder, as the author names it. */
  readonly out: string;
}

/** Tells of a build: for a person, for a program, or as annotations of a GitHub workflow. */
export function tellBuild(story: BuildStory, telling: Telling): Outcome {
  // With a mistake of ours the rest of the site is written all the same.
  const code = story.finished === null ? 1 : codeOf(story.problems);
  if (telling.format === "json") return inJson(code, story, about(story));
  const annotations = telling.format === "github" ? githubReport(story.problems) : "";
  const problems = textReport(story.problems, telling);
  const leftOut = news(toldLeftOut(story.leftOut), telling);
  const summary = story.finished ? success(story.finished, story, telling) : failure(story, telling);
  const messages = [problems, leftOut].filter((part) => part !== "").join("\n");
  return story.finished
    ? { code, stdout: annotations + news(summary, telling), stderr: messages }
    : { code, stdout: annotations, stderr: `${messages}\n${summary}` };
}

function about({ leftOut, finished, out }: BuildStory) {
  const { built, written } = finished ?? {};
  const counts = { papers: built?.papers ?? 0, pages: built?.pages ?? 0, files: written?.total ?? 0 };
  const changes = { changed: written?.changed ?? 0, removed: written?.removed ?? 0 };
  return { site: finished && { out, ...counts, ...changes }, leftOut };
}

function success({ built, written }: Finished, { problems, out }: BuildStory, { colour }: Telling): string {
  const warnings = problems.length > 0 ? `, with ${count(problems.length, "warning")}` : "";
  const changes = `${count(written.total, "file")}, ${written.changed} changed, ${written.removed} removed`;
  const made = `${count(built.papers, "paper")}, ${count(built.pages, "page")}`;
  return `${mark("✓", "green", colour)} ${made} → ${out}/ (${changes})${warnings}\n`;
}

function failure({ problems, out }: BuildStory, { colour }: Telling): string {
  const errors = problems.filter(({ level }) => level === "error");
  const files = new Set(errors.map(({ source }) => source.path)).size;
  return `${mark("✗", "red", colour)} ${count(errors.length, "error")} in ${count(files, "file")}; nothing was written to ${out}/\n`;
}
