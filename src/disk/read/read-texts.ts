import type { Checked, Problem } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import type { FoundFile } from "./found-file.ts";
import { type ReadText, readText } from "./read-text.ts";

/** The text of each file that has one, in their order, with the problems of all. */
export function readTexts(
  files: readonly FoundFile[],
  read: ReadText = readText,
): Checked<readonly Source[]> {
  const value: Source[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const text = read(file);
    if (text.value) value.push(text.value);
    problems.push(...text.problems);
  }
  return { value, problems };
}
