import type { Html, Root } from "mdast";
import type { Fault } from "../../problem/problem.ts";
import { rangeOf } from "../range.ts";
import { walkMdast } from "../walk.ts";

/** Tags that make an HTML parser drop or swallow what follows, though none of them may stay. */
const swallows =
  /(<\/?)(plaintext|template|select|optgroup|option|textarea|xmp|noembed|noframes|noscript|frameset|frame|html|head|body|title|iframe)(?=[\s/>]|$)/gi;

/**
 * Gives such tags a name of the same length that means nothing to a parser, so that the text after them stays text.
 * Reports a comment that never ends, for it hides the rest of the document.
 */
export function tameHtml(root: Root): Fault[] {
  const faults: Fault[] = [];
  walkMdast(root, (node) => {
    if (node.type !== "html") return;
    if (isEndless(node)) faults.push(endlessComment(node));
    node.value = node.value.replace(swallows, (_, open: string, name: string) => open + tamed(name));
  });
  return faults;
}

/** A tag name as authors wrote it, for a message. */
export function writtenName(text: string, start: number): string {
  return (/^[a-z][^\s/>]*/i.exec(text.slice(start + 1, start + 40))?.[0] ?? "").toLowerCase();
}

function tamed(name: string): string {
  return name.charAt(0).toLowerCase() + "-".repeat(name.length - 1);
}

function isEndless({ value }: Html): boolean {
  const start = value.lastIndexOf("<!--");
  return start >= 0 && !value.includes("-->", start);
}

function endlessComment(node: Html): Fault {
  const { start } = rangeOf(node);
  return {
    start,
    end: start + 4,
    level: "warning",
    rule: "endless-comment",
    message: "this comment never ends, so everything after it is left out",
    hint: 'write "-->" where the comment ends',
  };
}
