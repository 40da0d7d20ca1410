import type { Html, Nodes, Root } from "mdast";
import { walkMdast } from "./walk.ts";

/** Deeper than any text a person would write, and far less than what exhausts the stack. */
const mostNodes = 100;
const mostTags = 200;
/** Unclosed tags are opened again in each later paragraph, so their product is what costs. */
const mostReopened = 2e6;

/** A name is followed by what cannot be part of one, so that there is one way to read a tag, even one without end. */
const anyTag = /<(\/?)([a-z][^\s/<>"']*)(?=[\s/>"'])(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;
/** Tags that hold nothing, or that the next one of their kind closes. */
const flat =
  /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|rt|rp|option)$/i;

/** Whether a tree is nested too deeply for the recursive steps that follow; itself without recursion. */
export function isTooDeep(root: Root): boolean {
  return nodesTooDeep(root) || tagsTooDeep(root);
}

function nodesTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostNodes) return true;
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return false;
}

function tagsTooDeep(root: Root): boolean {
  let depth = 0;
  let count = 0;
  let deepest = 0;
  walkMdast(root, (node) => {
    count++;
    for (const step of node.type === "html" ? tagSteps(node) : []) {
      depth = Math.max(0, depth + step);
      deepest = Math.max(deepest, depth);
    }
  });
  return deepest > mostTags || deepest * count > mostReopened;
}

function tagSteps(node: Html): number[] {
  return Array.from(node.value.matchAll(anyTag), ([tag, slash, name = ""]) => {
    if (flat.test(name) || tag.endsWith("/>")) return 0;
    return slash ? -1 : 1;
  });
}
