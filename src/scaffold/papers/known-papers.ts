import { readBibliography } from "../../parse/bibtex/read-bibliography.ts";
import { classify } from "../../parse/classify.ts";
import { readDocument } from "../../parse/document.ts";
import { readSettings } from "../../parse/read-settings.ts";
import { mapOf } from "../../parse/translation.ts";
import type { Source } from "../../source.ts";
import { keyName, paperNames, titleKey } from "./paper-names.ts";

/** The papers a site has, to be found by what they are known by. */
export interface KnownPapers {
  /** The path of the file that has a paper of one of these names; null when none has. */
  readonly pathOf: (names: readonly string[]) => string | null;
  /** The path of a file with a paper of this title, which may be another paper. */
  readonly pathOfTitle: (title: string) => string | null;
}

interface Known {
  readonly path: string;
  readonly names: readonly string[];
  readonly title: unknown;
}

/** Looks for papers in every file of a site, drafts too; what cannot be read in them is for the build to tell. */
export function knownPapers(content: readonly Source[]): KnownPapers {
  const byName = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const { path, names, title } of [...filesIn(content), ...entriesIn(content)]) {
    for (const name of names) if (!byName.has(name)) byName.set(name, path);
    const key = typeof title === "string" ? titleKey(title) : "";
    if (key !== "" && !byTitle.has(key)) byTitle.set(key, path);
  }
  return {
    pathOf: (names) => names.flatMap((name) => byName.get(name) ?? [])[0] ?? null,
    pathOfTitle: (title) => byTitle.get(titleKey(title)) ?? null,
  };
}

function filesIn(content: readonly Source[]): readonly Known[] {
  const { languages } = readSettings(content, []).value.data;
  return content.flatMap((source) => {
    const where = classify(source.path, languages);
    if (!("kind" in where) || where.kind !== "publications" || where.form !== "markdown") return [];
    const data = mapOf(readDocument(source, where).document.yaml.data);
    const names = [...paperNames(data), keyName(where.slug)];
    return [{ path: source.path, names, title: data["title"] }];
  });
}

function entriesIn(content: readonly Source[]): readonly Known[] {
  return readBibliography(content).value.papers.map(({ document }) => {
    const data = mapOf(document.yaml.data);
    return { path: document.source.path, names: paperNames(data), title: data["title"] };
  });
}
