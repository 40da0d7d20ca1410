import type { Nodes, Root, Text } from "mdast";
import { walkMdast } from "./walk.ts";

const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]`;
const either = `(?:${wide}|[‘’“”…—·])`;

/** A line end beside a wide character, with another or a mark that Chinese shares with English on its other side. */
const lineEnd = new RegExp(`(?<=${wide})\\n(?=${either})|(?<=${either})\\n(?=${wide})`, "gu");

/**
 * Takes away the line ends inside Chinese and Japanese, which are written without spaces: browsers would show one
 * (CSS Text 3, section 4.1.2, leaves it to them). Korean has spaces, and keeps its line ends.
 */
export function joinLines(root: Root): void {
  const leaves: Nodes[] = [];
  walkMdast(root, (node) => {
    if (!("children" in node)) leaves.push(node);
  });
  leaves.forEach((leaf, index) => {
    if (leaf.type === "text" && leaf.value.includes("\n"))
      leaf.value = joined(leaf, edge(leaves[index - 1], -1), edge(leaves[index + 1], 0));
  });
}

/** The first or last character of a leaf; a line end next to anything but text stays. */
function edge(leaf: Nodes | undefined, at: 0 | -1): string {
  return leaf?.type === "text" ? ([...leaf.value].at(at) ?? "") : "";
}

function joined({ value }: Text, before: string, after: string): string {
  const text = (before + value + after).replace(lineEnd, "");
  return text.slice(before.length, text.length - after.length);
}
