import { byCodePoint } from "../../order.ts";
import { checkData } from "../../parse/check/check-data.ts";
import { readDocument } from "../../parse/document.ts";
import { changeItems } from "../../parse/yaml/change-items.ts";
import { flowLine } from "../../parse/yaml/flow-line.ts";
import { type Checked, problemAt } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import type { UpdatedCounts } from "./update-counts.ts";

/** Where counts are kept. */
export const countsPath = "content/citations.yaml";

/** A line of the file: how often a paper is cited, the day that was asked, and who counted. */
export interface CountLine {
  readonly paper: string;
  readonly count: number;
  readonly date: string;
  readonly source: string;
}

/** Reads the lines of the file; none when there is no file. Problems are those of its YAML and of what it says. */
export function readCounts(file: Source | null): Checked<readonly CountLine[]> {
  if (file === null) return { value: [], problems: [] };
  const where = { kind: "citations", form: "yaml", slug: "", lang: null } as const;
  const { document, problems } = readDocument(file, where);
  const { data } = document.yaml;
  if (data === null) return { value: [], problems };
  if (!Array.isArray(data)) return { value: [], problems: [...problems, noList(file)] };
  const checked = data.map((item: unknown, index) =>
    checkData("citations", item, { source: file, yaml: document.yaml, pointer: `/${index}` }),
  );
  const lines = checked.flatMap(({ value }) => (value ? [{ ...value, date: value.date.start }] : []));
  return { value: lines, problems: [...problems, ...checked.flatMap((one) => one.problems)] };
}

function noList(file: Source) {
  const hint = "remove it: offprint sync --counts writes it anew";
  return problemAt(file, { start: 0, end: 0 }, { rule: "wrong-type", message: "this file is no list", hint });
}

const head = `# How often papers are cited. "offprint sync --counts" keeps this file; what it does not hear of stays.\n`;

/** The text of a new file: a line a paper, by name. */
export function countsText(lines: readonly CountLine[]): string {
  const sorted = lines.toSorted((a, b) => byCodePoint(a.paper, b.paper));
  return head + sorted.map((line) => flowLine(dataOf(line))).join("");
}

/** The text of a file that is there, with other counts in it: order and comments are its author's. */
export function changedCounts(text: string, { lines, added }: Omit<UpdatedCounts, "changes">): string {
  return changeItems(text, {
    items: lines.map((line) => (typeof line === "number" ? line : dataOf(line))),
    added: added.toSorted((a, b) => byCodePoint(a.paper, b.paper)).map(dataOf),
  });
}

function dataOf({ paper, count, date, source }: CountLine): Record<keyof CountLine, string | number> {
  return { paper, count, date, source };
}
