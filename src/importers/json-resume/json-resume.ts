import { spokenLanguages } from "../../words/languages.ts";
import type { Draft, DraftSection } from "../draft/draft.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf, itemsOf, keysOf, passOver, textAt } from "../reading/node.ts";
import { richAt, richTexts } from "../reading/rich-text.ts";
import { usableName } from "../reading/usable-name.ts";
import { aboutIn, profileOf } from "./basics.ts";
import { award, certificate, education, position, project, service } from "./entries.ts";
import { languageLine, references, skillLine } from "./lines.ts";
import { paperOf } from "./paper-of.ts";

/** Whether a file is a JSON Resume: it tells who somebody is as `basics` (https://jsonresume.org/schema, 1.0.0). */
export function isJsonResume(root: Node): boolean {
  const basics = childOf(root, "basics");
  return basics !== null && keysOf(basics).length > 0;
}

type Read = (node: Node) => unknown;

/** What a JSON Resume says. */
export function jsonResume(root: Node): Draft {
  passOver(childOf(root, "$schema"));
  const read = (name: string, one: Read) => itemsOf(childOf(root, name)).map(one).filter(saysSomething);
  const projects = read("projects", project).filter(isListed);
  const asked = references(itemsOf(childOf(root, "references")));
  const sections: readonly DraftSection[] = [
    { name: "education", text: null, items: read("education", education) },
    { name: "experience", text: null, items: read("work", position) },
    { name: "certificates", text: null, items: read("certificates", certificate) },
    { name: "skills", text: null, items: read("skills", skillLine) },
    { name: "languages", text: null, items: read("languages", languageLine) },
    { name: "Interests", text: null, items: read("interests", skillLine) },
    { name: "References", text: null, items: asked.quotes },
    ...itemsOf(childOf(root, "sections")).flatMap(furtherSection),
  ];
  const meta = childOf(root, "meta");
  const language = meta && textAt(meta, "language");
  for (const name of ["canonical", "version", "lastModified"]) passOver(meta && childOf(meta, name));
  return {
    language: spokenLanguages.find((spoken) => spoken === language) ?? null,
    profile: { ...profileOf(childOf(root, "basics") ?? root), references: asked.people },
    about: aboutIn(root),
    sections: sections.filter(({ text, items }) => text !== null || items.length > 0),
    lists: {
      talks: projects.filter(({ list }) => list === "talks").map(({ item }) => item),
      projects: projects.filter(({ list }) => list === "projects").map(({ item }) => item),
      awards: read("awards", award),
      service: read("volunteer", service),
    },
    papers: itemsOf(childOf(root, "publications")).flatMap((node) => paperOf(node) ?? []),
  };
}

type Listed = NonNullable<ReturnType<typeof project>>;

function isListed(value: unknown): value is Listed {
  return typeof value === "object" && value !== null && "list" in value;
}

/** Sections the schema has no list for, as Offprint itself writes them. */
function furtherSection(node: Node): readonly DraftSection[] {
  const text = richAt(node, "summary");
  const items = richTexts(childOf(node, "highlights"));
  if (text === null && items.length === 0) return [];
  const name = usableName(textAt(node, "name"), childOf(node, "name") ?? node);
  return [{ name: name ?? "further", text, items }];
}

function saysSomething(item: unknown): item is NonNullable<unknown> {
  return item !== null && (typeof item !== "object" || Object.keys(Object(item)).length > 0);
}
