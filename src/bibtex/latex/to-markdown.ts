import type { Inline } from "./inline.ts";
import { toText } from "./to-text.ts";

/**
 * A tree as one line of Markdown that says the same: what would mean something in Markdown or HTML is escaped, so that
 * a star stays a star and a tag stays text.
 */
export function toMarkdown(nodes: readonly Inline[]): string {
  let text = "";
  nodes.forEach((node, index) => {
    text += markdownOf(node, nodes[index - 1], nodes[index + 1]);
  });
  return text.replace(/ {2,}/g, " ").trim();
}

function markdownOf(node: Inline, before: Inline | undefined, after: Inline | undefined): string {
  switch (node.kind) {
    case "text":
      return escaped(node.text, before);
    case "maths":
      return mathsOf(node.tex);
    case "link":
      return linkOf(node.url, node.children);
    case "code":
      return codeOf(toText(node.children));
    case "sup":
    case "sub":
      return `<${node.kind}>${toMarkdown(node.children)}</${node.kind}>`;
    default:
      return styled(node.kind, node.children, isApart(before, after));
  }
}

const address = /https?:\/\/[^\s<>\\{}|"^`]*[^\s<>\\{}|"^`.,:;!?'()[\]*_~]/g;

/** Bare addresses become links, as they would in Markdown; a digit behind maths must not stand right beside its dollar. */
function escaped(text: string, before: Inline | undefined): string {
  const first = before?.kind === "maths" && /^\d/.test(text) ? `&#${text.charCodeAt(0)};` : "";
  const rest = first === "" ? text : text.slice(1);
  let result = first;
  let done = 0;
  for (const match of rest.includes("://") ? rest.matchAll(address) : []) {
    result += `${safe(rest.slice(done, match.index))}<${match[0]}>`;
    done = match.index + match[0].length;
  }
  return result + safe(rest.slice(done));
}

/** A name between colons would be an emoji; a comment in it is seen by nobody. */
function safe(text: string): string {
  if (!/[\\`*_[\]<>&$~|:]/.test(text)) return text;
  return text.replace(/[\\`*_[\]<>&$~|]/g, "\\$&").replace(/(?<![a-z0-9]):(?=[a-z0-9_+\\-]+:)/gi, ":<!---->");
}

/** Two dollars where one would end too soon. */
function mathsOf(tex: string): string {
  const line = tex.replace(/\s+/g, " ").trim();
  if (line.includes("$$")) return escaped(line, undefined);
  return /[$`]/.test(line) ? `$$${line}$$` : `$${line}$`;
}

function linkOf(url: string, children: readonly Inline[]): string {
  const target = url.replace(/[\s<>\\"]/g, (character) => encodeURIComponent(character));
  const text = toText(children);
  if (text === url && target === url) return `<${url}>`;
  return `[${toMarkdown(children.flatMap(withoutLinks))}](<${target}>)`;
}

/** A link cannot stand in a link, nor can a bare address. */
function withoutLinks(node: Inline): readonly Inline[] {
  if (node.kind === "link") return node.children.flatMap(withoutLinks);
  if (node.kind === "text") return [{ kind: "text", text: node.text.replace(/^https?:\/\//, "") }];
  return [node];
}

function codeOf(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return text.trim() === "" ? "" : `${fence} ${text.trim()} ${fence}`;
}

/** Stars work between spaces; anywhere else only tags are sure to. */
function styled(kind: "em" | "strong", children: readonly Inline[], isSpaced: boolean): string {
  const inner = toMarkdown(children);
  const [first, last] = [children[0], children.at(-1)];
  const isPlain =
    first?.kind === "text" && last?.kind === "text" && /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(inner);
  const [left, right] = outerSpace(first, last);
  if (inner === "") return left;
  const stars = kind === "em" ? "*" : "**";
  const whole = isPlain && isSpaced ? `${stars}${inner}${stars}` : `<${kind}>${inner}</${kind}>`;
  return left + whole + right;
}

function outerSpace(first: Inline | undefined, last: Inline | undefined): readonly [string, string] {
  const opens = first?.kind === "text" && first.text.startsWith(" ");
  const closes = last?.kind === "text" && last.text.endsWith(" ");
  return [opens ? " " : "", closes ? " " : ""];
}

function isApart(before: Inline | undefined, after: Inline | undefined): boolean {
  const isBefore = !before || (before.kind === "text" && /[\s(]$/.test(before.text));
  const isAfter = !after || (after.kind === "text" && /^[\s.,;:!?)]/.test(after.text));
  return isBefore && isAfter;
}
