import { said } from "../draft/draft.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf, textAt } from "../reading/node.ts";
import { richAt, richText, richTexts } from "../reading/rich-text.ts";

/** "**Web** (Master): HTML, CSS": a skill, how well, and what belongs to it. */
export function skillLine(node: Node): string | null {
  if (typeof node.data !== "object") return richText(node);
  const name = richAt(node, "name");
  const level = richAt(node, "level");
  const words = richTexts(childOf(node, "keywords")).join(", ");
  if (name === null) return words === "" ? level : words;
  const about = level === null ? "" : ` (${level})`;
  if (words === "") return name + about;
  return about === "" ? `**${name}:** ${words}` : `**${name}**${about}: ${words}`;
}

/** Interests have the form of skills. */
export const interestLine = skillLine;

/** "Swedish (native)". */
export function languageLine(node: Node): string | null {
  if (typeof node.data !== "object") return richText(node);
  const name = richAt(node, "language", "name");
  const fluency = richAt(node, "fluency", "level");
  return name === null || fluency === null ? (name ?? fluency) : `${name} (${fluency})`;
}

/** People who can be asked, and what others have written about the owner. */
interface Asked {
  readonly people: readonly Readonly<Record<string, unknown>>[];
  readonly quotes: readonly string[];
}

/** What is said of a person in a few words is who they are; sentences are what they say. */
export function references(nodes: readonly Node[]): Asked {
  const read = nodes.map((node) => ({
    name: textAt(node, "name"),
    words: richAt(node, "reference"),
    url: textAt(node, "url"),
  }));
  const isPerson = ({ name, words }: (typeof read)[number]) =>
    name !== null && (words === null || isShort(words));
  return {
    people: read.filter(isPerson).map(({ name, words, url }) => said({ name, role: words, url })),
    quotes: read
      .filter((one) => !isPerson(one))
      .flatMap(({ name, words }) => (name === null ? (words ?? []) : `**${name}:** ${words}`)),
  };
}

function isShort(words: string): boolean {
  return words.length <= 80 && !/[.!?。！？]\s*$/u.test(words);
}
