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

/** People who can be asked, and what has been written about the owner by nobody knows whom. */
interface Asked {
  readonly people: readonly Readonly<Record<string, unknown>>[];
  readonly quotes: readonly string[];
}

/** A reference is what somebody says of the owner; ours tell who that is, too, and say it again where nothing else is said. */
export function references(nodes: readonly Node[]): Asked {
  const read = nodes.map(referenceOf);
  return {
    people: read.flatMap(({ name, ...rest }) => (name === null ? [] : [said({ name, ...rest })])),
    quotes: read.flatMap(({ name, text, url }) => (name === null ? (quote(text, url) ?? []) : [])),
  };
}

function referenceOf(node: Node) {
  const [role, organisation, words] = ["role", "organisation", "reference"].map((key) => richAt(node, key));
  const isSaid = lettersIn(words ?? "") === lettersIn(`${role ?? ""}${organisation ?? ""}`);
  return {
    ...{ name: textAt(node, "name"), role, organisation, text: isSaid ? null : inOneLine(words ?? null) },
    url: addressAt(childOf(node, "url")),
  };
}

function inOneLine(text: string | null): string | null {
  return text?.replace(/\s*\n\s*/g, " ") ?? null;
}

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function quote(text: string | null, url: string | null): string | null {
  return url === null ? text : `**[${url}](${url}):** ${text ?? ""}`.trim();
}
