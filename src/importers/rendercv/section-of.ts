import type { DraftSection } from "../draft/draft.ts";
import type { Node } from "../reading/ledger.ts";
import { itemsOf } from "../reading/node.ts";
import { richTexts } from "../reading/rich-text.ts";
import { usableName } from "../reading/usable-name.ts";
import { itemOf, kindOf } from "./entry.ts";
import { paperOf, type ReadPaper } from "./paper-of.ts";

/** What a section of the file becomes. */
export interface ReadSection {
  /** Paragraphs of the biography. */
  readonly about: readonly string[];
  /** Items of a list beside the profile, by its name. */
  readonly list: { readonly name: string; readonly items: readonly unknown[] } | null;
  readonly section: DraftSection | null;
  readonly papers: readonly ReadPaper[];
}

const nothing: ReadSection = { about: [], list: null, section: null, papers: [] };

/** Titles of sections that tell of a person in sentences. */
const biographies =
  /^(?:about(?: me)?|summary|profile|biography|bio|(?:professional|executive|career) summary|objective)$/i;

/** Sections we have words for in every language, by their titles in small letters. */
const named = new Set([
  ...["education", "experience", "internships", "skills", "languages", "projects", "talks", "teaching"],
  ...["awards", "service", "news"],
]);

/** Lists beside the profile, and the kinds of entries they can hold: those with a title of their own, or lines. */
const lists = new Set(["talks", "teaching", "projects", "awards"]);

/** A section with its papers taken out: texts about the person become the biography, and known lists files of their own. */
export function sectionOf(title: string, node: Node, isEnglish: boolean): ReadSection {
  const items = itemsOf(node);
  const isText = items.every((item) => kindOf(item) === "text");
  if (isText && biographies.test(title.replaceAll("_", " "))) return { ...nothing, about: richTexts(node) };
  const papers = items
    .filter((item) => kindOf(item) === "publication")
    .flatMap((item) => paperOf(item, title) ?? []);
  const others = items.flatMap((item) => itemOf(item, isEnglish) ?? []);
  const name = usableName(nameOf(title, papers.length > 0), node) ?? "further";
  if (others.length === 0) return { ...nothing, papers };
  if (lists.has(name) && others.every(hasTitle)) return { ...nothing, papers, list: { name, items: others } };
  const [only] = others;
  const isParagraph = isText && others.length === 1 && typeof only === "string";
  const section = isParagraph ? { name, text: only, items: [] } : { name, text: null, items: others };
  return { ...nothing, papers, section };
}

/** The name of a section here; lines of papers beside papers with files of their own must not take those's place. */
function nameOf(title: string, hasPapers: boolean): string {
  const plain = title.trim().toLowerCase().replaceAll(" ", "_");
  if (named.has(plain)) return plain;
  return plain === "publications" && hasPapers ? "Further publications" : title.trim();
}

function hasTitle(item: unknown): boolean {
  return (
    typeof item === "string" ||
    (typeof item === "object" && item !== null && "title" in item && !("grade" in item))
  );
}
