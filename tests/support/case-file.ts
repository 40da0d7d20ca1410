import type { CaseFiles } from "./small-site.ts";

/** A site with mistakes in it, and what must be said about them. */
export interface Case {
  /** What the author did, in words. */
  readonly story: string;
  /** Files laid over the small site. */
  readonly files: CaseFiles;
  /** The whole report, as text. */
  readonly problems: string;
}

const heading = /^-- (.+) --\n/gm;

/**
 * Reads a case: words first, then sections `-- path --` with the text of a file each. `-- no path --` takes a file away,
 * `-- path (unended) --` has no newline after its last line, and `-- problems --` is the report.
 */
export function readCase(text: string): Case {
  const headings = [...text.matchAll(heading)];
  const sections = headings.map(({ index, 0: line, 1: name = "" }, at) => {
    return [name, text.slice(index + line.length, headings[at + 1]?.index)] as const;
  });
  const files = sections.filter(([name]) => name !== "problems").map(([name, body]) => readFile(name, body));
  const problems = sections.find(([name]) => name === "problems")?.[1] ?? "";
  return { story: text.slice(0, headings[0]?.index).trim(), files: Object.fromEntries(files), problems };
}

function readFile(name: string, body: string): readonly [string, string | null] {
  if (name.startsWith("no ")) return [name.slice(3), null];
  const unended = / \(unended\)$/;
  return unended.test(name) ? [name.replace(unended, ""), body.replace(/\n$/, "")] : [name, body];
}

/** The text of a case with another report in it. */
export function withProblems(text: string, problems: string): string {
  return `${text.replace(/^-- problems --\n[\s\S]*$/m, "")}-- problems --\n${problems}`;
}
