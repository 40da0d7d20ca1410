import type { Problem } from "../problem/problem.ts";
import type { Source } from "../source.ts";
import type { Classified } from "./classify.ts";
import { readFrontmatter } from "./frontmatter/frontmatter.ts";
import { readYaml, type Yaml } from "./yaml/yaml.ts";

/** A file that was read but not yet checked: its data, and the text below the frontmatter. */
export interface Document {
  readonly where: Classified;
  readonly source: Source;
  readonly yaml: Yaml;
  readonly body: string;
  readonly bodyStart: number;
}

/** Reads a Markdown or YAML file. */
export function readDocument(
  source: Source,
  where: Classified,
): { document: Document; problems: readonly Problem[] } {
  if (where.form === "yaml") {
    const { value, problems } = readYaml(source, { start: 0, end: source.text.length });
    return { document: { where, source, yaml: value, body: "", bodyStart: source.text.length }, problems };
  }
  const { value, problems } = readFrontmatter(source);
  return { document: { where, source, ...value }, problems };
}
