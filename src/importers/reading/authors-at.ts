import { readAuthor } from "../../schema/content/author/read-author.ts";
import { loneWord, splitNames } from "../../schema/content/author/split-names.ts";
import type { Node } from "./ledger.ts";
import { itemsOf, textOf } from "./node.ts";

/** The authors of a paper, and those among them whose names stand out in the file: its owner, as both formats advise. */
export interface ReadAuthors {
  readonly names: readonly string[];
  readonly emphasised: readonly string[];
}

/** Reads a list of names, or names in one text; emphasis is taken off, marks such as `*` behind a name stay. */
export function authorsAt(node: Node | null): ReadAuthors {
  const written = itemsOf(node).flatMap((item) => textOf(item) ?? []);
  const each = written.length === 1 ? namesIn(written[0] ?? "") : written;
  const read = each.map((text) => ({ text, ...readAuthor(linkless(text)) }));
  return {
    names: read.map(({ name, marks }) => name + marks.join("")),
    emphasised: read.filter(({ text }) => /^(?:\*|_|<[bisu])/.test(text)).map(({ name }) => name),
  };
}

/** "Doe, John" alone is one name; with more commas it is a list. */
function namesIn(text: string): readonly string[] {
  const names = splitNames(text);
  return names.length === 2 && loneWord(text, names) !== null ? [text] : names;
}

function linkless(text: string): string {
  return text.replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1");
}
