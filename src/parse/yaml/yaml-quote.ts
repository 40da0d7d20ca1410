import type { YamlLine } from "./yaml-lines.ts";

const longestExample = 160;

/** A text as YAML in quotes: double ones, or single ones when the text itself has `"` or `\`. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The line as it should be written: its key or "- ", and the value in quotes. Long values are told, not shown. */
export function quotedLine(text: string, line: YamlLine, value: string): string {
  const last = line.dashes.at(-1);
  const start = line.key || last === undefined ? line.text : line.start + last;
  const head = text.slice(start, line.value.start);
  const example = head + quoted(value);
  return example.length > longestExample ? `${head.slice(0, longestExample)}"…"` : example;
}
