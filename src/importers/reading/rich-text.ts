import { emphasised } from "./emphasised.ts";
import type { Node } from "./ledger.ts";
import { childOf, itemsOf, note, textOf } from "./node.ts";
import { quoted } from "./quoted.ts";
import { wholeAddress } from "./web-address.ts";

const tags = /^<\/?(?:a|b|br|code|em|i|kbd|mark|s|small|span|strong|sub|sup|u)\b/i;
const link = /!?\[([^[\]]*)\]\(<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)*)>?(?:\s+"[^"]*")?\)/g;

/** The Markdown at a value. What looks like HTML and is none is written so that it shows; links out of the old place become words. */
export function richText(node: Node | null): string | null {
  const written = textOf(node);
  if (node === null || written === null) return null;
  const shown = written.replace(/<(?=[a-z/!?])/gi, (sign, at: number) =>
    tags.test(written.slice(at)) ? sign : "\\<",
  );
  const linkedHere = shown.replace(link, (whole, words: string, target: string) =>
    linked(node, { whole, words, target }),
  );
  const { hasMaths, keywords } = node.ledger;
  return emphasised(hasMaths ? linkedHere : linkedHere.replace(/(?<!\\)\$/g, "\\$"), keywords);
}

/** The Markdown at the first of these keys that has some. */
export function richAt(node: Node, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = richText(childOf(node, name));
    if (text !== null) return text;
  }
  return null;
}

/** The Markdown of every item of a list, or of one. */
export function richTexts(node: Node | null): readonly string[] {
  return itemsOf(node).flatMap((item) => richText(item) ?? []);
}

/** Texts that follow each other; a full stop parts those that have none. */
export function sentences(...texts: readonly (string | null)[]): string | null {
  const told = texts.filter((text) => text !== null);
  const ended = told.map((text, index) =>
    index === told.length - 1 || /[.!?:;。！？：；]$/u.test(text) ? text : `${text}.`,
  );
  return ended.length === 0 ? null : ended.join(" ");
}

interface Link {
  readonly whole: string;
  readonly words: string;
  readonly target: string;
}

function linked(node: Node, { whole, words, target }: Link): string {
  const address = wholeAddress(target);
  if (address === target) return whole;
  if (address !== null) return whole.replace(`(${target}`, () => `(${address}`);
  note(
    node,
    `the link to ${quoted(target)} is not carried over`,
    "put the file into public/ and link it, if it is yours",
  );
  return words;
}
