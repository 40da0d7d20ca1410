import type { NewFile } from "../../new-file.ts";
import { fold } from "../../output-path.ts";
import { printYaml } from "../../parse/yaml/print-yaml.ts";
import { freeSlug } from "../../scaffold/entry/slug.ts";
import { distinctNames } from "../reading/distinct-names.ts";
import { note } from "../reading/node.ts";
import { type Draft, type DraftPaper, type DraftSection, said } from "./draft.ts";

/** A file of content; of one with a paper also its keys, by which a site may know it already. */
export interface ContentFile extends NewFile {
  readonly paper: Readonly<Record<string, unknown>> | null;
}

/** The files of content for a CV: the profile first, then its papers and lists. The same CV makes the same files. */
export function draftFiles(draft: Draft): readonly ContentFile[] {
  const lists = Object.entries(draft.lists).filter(([, items]) => items.length > 0);
  return [
    { path: "content/profile.md", text: profileFile(draft), paper: null },
    ...paperFiles(draft.papers),
    ...lists.map(([name, items]) => ({ path: `content/${name}.yaml`, text: listFile(items), paper: null })),
  ];
}

/** In these lists an entry with nothing but a title is a line of text. */
function listFile(items: readonly unknown[]): string {
  return printYaml(items.map((item) => titleAlone(item) ?? item));
}

function titleAlone(item: unknown): unknown {
  const [first, ...others] = typeof item === "object" && item !== null ? Object.entries(item) : [];
  return first?.[0] === "title" && others.length === 0 ? first[1] : null;
}

function profileFile({ profile, about, sections }: Draft): string {
  const names = distinctNames(sections.map(({ name }) => name));
  const named = Object.fromEntries(sections.map((section, index) => [names[index], sectionData(section)]));
  const body = about.length === 0 ? "" : `\n${about.join("\n\n")}\n`;
  return `---\n${printYaml(said({ ...profile, sections: named }))}---\n${body}`;
}

function sectionData({ text, items }: DraftSection): unknown {
  if (text === null) return items;
  return items.length === 0 ? text : { text, items };
}

function paperFiles(papers: readonly DraftPaper[]): readonly ContentFile[] {
  const taken = new Set<string>();
  return papers.map((paper) => {
    const slug = freeSlug(paper.title, taken, "publication");
    taken.add(fold(slug));
    const { title, authors, date, fields } = paper;
    const data = said({ title, authors, date, ...fields });
    return { path: `content/publications/${slug}.md`, text: paperText(paper, data), paper: data };
  });
}

/** A paper without authors is a draft until somebody names them: the owner alone would be a claim. */
function paperText({ authors, node }: DraftPaper, data: Readonly<Record<string, unknown>>): string {
  if (authors.length > 0) return `---\n${printYaml(data)}---\n`;
  note(
    node,
    "this paper names no authors, so it is a draft",
    'add them to its file, then remove "draft: true"',
  );
  const todo = '# Fill these in, then remove "draft: true":\n# authors: [First Author, Second Author]\n';
  return `---\n${printYaml({ ...data, draft: true })}${todo}---\n`;
}
