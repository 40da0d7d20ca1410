import type { Nodes, Root } from "mdast";
import { type EmojiTable, replaceEmoji } from "./emoji.ts";
import { type Quoted, type Quotes, smartenPunctuation } from "./punctuation.ts";

export interface TextMarks {
  readonly emoji: EmojiTable;
  /** The quotation marks that straight ones become; null where punctuation stays as it was typed. */
  readonly quotes: Quotes | null;
}

/** Replaces emoji and, if asked, punctuation in the words of a tree made from `source`; code, maths, HTML and addresses stay. */
export function markText(root: Root, source: string, marks: TextMarks): void {
  markNode(root, "", { source, marks, quoted: { outer: false, inner: false } });
}

interface Context {
  readonly source: string;
  readonly marks: TextMarks;
  readonly quoted: Quoted;
}

/** Takes the character before a node and returns its last one, so that a quote knows its side across `*marks*`. */
function markNode(node: Nodes, before: string, context: Context): string {
  if (node.type === "text") return markWords(node, before, context);
  if (isBareAddress(node, context.source)) return "a";
  if ("children" in node) {
    if (isPhrase(node)) return markChildren(node.children, before, context);
    return markChildren(node.children, "", { ...context, quoted: { outer: false, inner: false } });
  }
  if (node.type === "html") return before;
  return node.type === "break" ? " " : "a";
}

function markChildren(children: readonly Nodes[], before: string, context: Context): string {
  return children.reduce((last: string, child) => markNode(child, last, context), before);
}

function markWords(node: { value: string }, before: string, { marks, quoted }: Context): string {
  const last = node.value.slice(-1);
  const words = replaceEmoji(node.value, marks.emoji);
  node.value = marks.quotes ? smartenPunctuation(words, before, marks.quotes, quoted) : words;
  return last;
}

function isPhrase({ type }: Nodes): boolean {
  return ["emphasis", "strong", "delete", "link", "linkReference"].includes(type);
}

/** An address written bare or between `<` and `>` shows as it is. */
function isBareAddress(node: Nodes, source: string): boolean {
  if (node.type !== "link") return false;
  const start = node.position?.start.offset;
  return start === undefined || source.charAt(start) !== "[";
}
