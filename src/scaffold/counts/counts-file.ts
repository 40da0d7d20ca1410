import { byCodePoint } from "../../order.ts";
import { checkData } from "../../parse/check/check-data.ts";
import { readDocument } from "../../parse/document.ts";
import { flowLine } from "../../parse/yaml/flow-line.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Checked, problemAt } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";

/** Where counts are kept. */
export const countsPath = "content/citations.yaml";

/** A line of the file: how often a paper is cited, the day that was asked, and who counted. */
export interface CountLine {
  readonly paper: string;
  readonly count: number;
  readonly date: string;
  readonly source: string;
}

/** A line as it stands in a file. */
export interface WrittenLine extends CountLine {
  /** Where each of its values is written. */
  readonly places: Readonly<Record<"count" | "date" | "source", Range>>;
}

/** Reads the lines of the file; none when there is no file. Problems are those of its YAML and of what it says. */
export function readCounts(file: Source | null): Checked<readonly WrittenLine[]> {
  if (file === null) return { value: [], problems: [] };
  const where = { kind: "citations", form: "yaml", slug: "", lang: null } as const;
  const { document, problems } = readDocument(file, where);
  const { data } = document.yaml;
  if (data === null) return { value: [], problems };
  if (!Array.isArray(data)) return { value: [], problems: [...problems, noList(file)] };
  const checked = data.map((item: unknown, index) =>
    checkData("citations", item, { source: file, yaml: document.yaml, pointer: `/${index}` }),
  );
  const lines = checked.flatMap(({ value }, index) => {
    const at = (key: string) => placeOf(document.yaml.places, `/${index}/${key}`);
    const places = { count: at("count"), date: at("date"), source: at("source") };
    return value ? [{ ...value, date: value.date.start, places }] : [];
  });
  return { value: lines, problems: [...problems, ...checked.flatMap((one) => one.problems)] };
}

function noList(file: Source) {
  const hint = "remove it: offprint sync --counts writes it anew";
  return problemAt(file, { start: 0, end: 0 }, { rule: "wrong-type", message: "this file is no list", hint });
}

const head = `# How often papers are cited. "offprint sync --counts" writes what it hears of; all else stays as it is.\n`;

/** The text of the file: a line a paper, by name. */
export function countsText(lines: readonly CountLine[]): string {
  const sorted = lines.toSorted((a, b) => byCodePoint(a.paper, b.paper));
  return head + sorted.map(lineText).join("");
}

/** A line of the file, as it is written: `- { paper: tides, count: 3, … }`. */
export function lineText({ paper, count, date, source }: CountLine): string {
  return flowLine({ paper, count, date, source });
}
