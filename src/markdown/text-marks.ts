import type { Nodes, Root } from "mdast";
import { type EmojiTable, replaceEmoji } from "./emoji.ts";
import { smartenPunctuation } from "./punctuation.ts";

export interface TextMarks {
  readonly emoji: EmojiTable;
  readonly smartPunctuation: boolean;
}

/** Replaces emoji and, if asked, punctuation in the words of a tree made from `source`; code, maths, HTML and addresses stay. */
export function markText(root: Root, source: string, marks: TextMarks): void {
  markNode(root, "", { source, marks });
}

interface Context {
  readonly source: string;
  readonly marks: TextMarks;
}

/** Takes the character before a node and returns its last one, so that a quote knows its side across `*marks*`. */
function markNode(node: Nodes, before: string, context: Context): string {
  if (node.type === "text") return markWords(node, before, context.marks);
  if (isBareAddress(node, context.source)) return "a";
  if ("children" in node) {
    const inner = isPhrase(node) ? before : "";
    return node.children.reduce((last: string, child) => markNode(child, last, context), inner);
  }
  if (node.type === "html") return before;
  return node.type === "break" ? " " : "a";
}

function markWords(node: { value: string }, before: string, { emoji, smartPunctuation }: TextMarks): string {
  const last = node.value.slice(-1);
  const words = replaceEmoji(node.value, emoji);
  node.value = smartPunctuation ? smartenPunctuation(words, before) : words;
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
