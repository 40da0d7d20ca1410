import { remembered } from "../memo.ts";
import type { Problem } from "../problem/problem.ts";
import { kinds } from "../schema/content/kinds.ts";
import type { Source } from "../source.ts";
import { schemaKeys } from "./check/schema-keys.ts";
import type { Classified } from "./classify.ts";
import { readFrontmatter } from "./frontmatter/frontmatter.ts";
import { readYaml, type Yaml } from "./yaml/yaml.ts";

/** A file that was read but not yet checked: its data, and the text below the frontmatter. */
export interface Document {
  readonly where: Classified;
  readonly source: Source;
  readonly yaml: Yaml;
  /** Whether its YAML could be read; one that could not has no data and may still have a body. */
  readonly isReadable: boolean;
  readonly body: string;
  readonly bodyStart: number;
  /** Documents that say what this one leaves out, the nearest first: a paper's entries in .bib files. */
  readonly below: readonly Document[];
}

interface Read {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** Reads a Markdown or YAML file. */
export const readDocument = remembered((source: Source, where: Classified): Read => {
  if (where.form === "yaml") {
    const { value, problems } = readYaml(source, { start: 0, end: source.text.length });
    const isReadable = isRead(value, problems);
    return {
      document: {
        where,
        source,
        isReadable,
        yaml: value,
        body: "",
        bodyStart: source.text.length,
        below: [],
      },
      problems,
    };
  }
  const { value, problems } = readFrontmatter(source, schemaKeys(kinds[where.kind], []));
  return {
    document: { where, source, isReadable: isRead(value.yaml, problems), ...value, below: [] },
    problems,
  };
});

function isRead({ data }: Yaml, problems: readonly Problem[]): boolean {
  return data !== null || problems.every(({ level }) => level === "warning");
}

/** The document of a file that could not be read. */
export function lostDocument(source: Source, where: Classified): Document {
  const yaml = { data: null, places: {} };
  return { where, source, yaml, isReadable: false, body: "", bodyStart: 0, below: [] };
}
