import { said } from "../draft/draft.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf, textAt } from "../reading/node.ts";
import { richAt, richText, richTexts } from "../reading/rich-text.ts";
import { addressAt } from "../reading/web-address.ts";

/** "**Web** (Master): HTML, CSS": a skill or an interest, how well, and what belongs to it. */
export function skillLine(node: Node): string | null {
  if (typeof node.data !== "object") return richText(node);
  const name = richAt(node, "name");
  const level = richAt(node, "level");
  const words = richTexts(childOf(node, "keywords")).join(", ");
  if (name === null) return words === "" ? level : [level, words].filter((part) => part !== null).join(": ");
  const about = level === null ? "" : ` (${level})`;
  if (words === "") return name + about;
  return about === "" ? `**${name}:** ${words}` : `**${name}**${about}: ${words}`;
}

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
    url: addressAt(childOf(node, "url")),
  }));
  const isPerson = ({ name, words }: Reference) => name !== null && (words === null || isShort(words));
  return {
    people: read.filter(isPerson).map(({ name, words, url }) => said({ name, role: words, url })),
    quotes: read.filter((one) => !isPerson(one)).flatMap((one) => quote(one) ?? []),
  };
}

interface Reference {
  readonly name: string | null;
  readonly words: string | null;
  readonly url: string | null;
}

function quote({ name, words, url }: Reference): string | null {
  const who = url === null ? name : `[${name ?? url}](${url})`;
  return who === null ? words : `**${who}:** ${words ?? ""}`.trim();
}

function isShort(words: string): boolean {
  return words.length <= 80 && !/[.!?。！？]\s*$/u.test(words);
}
