import { isSeq, parseDocument } from "yaml";
import { printYaml } from "./print-yaml.ts";

/**
 * A YAML list with one more item at its end; of what was there every byte stays, comments and line ends too (of a list
 * in brackets the spacing may change). Null when the text is no list, or cannot be read.
 */
export function appendItem(text: string, item: object): string | null {
  if (text.startsWith(byteOrderMark)) return marked(appendItem(text.slice(1), item));
  const before = read(text);
  if (before === null) return null;
  const after = before.isInBrackets ? addInside(text, item) : text + addition(text, item, before.indent);
  const now = read(after);
  return now !== null && isSame(now.items, [...before.items, item]) ? after : null;
}

const byteOrderMark = "\uFEFF";

function marked(text: string | null): string | null {
  return text === null ? null : byteOrderMark + text;
}

interface List {
  readonly items: readonly unknown[];
  readonly indent: number;
  readonly isInBrackets: boolean;
}

const options = { version: "1.2", schema: "core", keepSourceTokens: true } as const;

/** A text that says nothing is a list without items. */
function read(text: string): List | null {
  const { contents, errors } = parseDocument(text, options);
  if (errors.length > 0) return null;
  if (contents === null) return { items: [], indent: 0, isInBrackets: false };
  if (!isSeq(contents)) return null;
  const { srcToken } = contents;
  const items: readonly unknown[] = contents.toJSON();
  return {
    items,
    indent: srcToken && "indent" in srcToken ? srcToken.indent : 0,
    isInBrackets: contents.flow === true,
  };
}

function addInside(text: string, item: object): string {
  const document = parseDocument(text, options);
  if (isSeq(document.contents) && document.contents.items.length === 0) document.contents.flow = false;
  document.add(document.createNode(item));
  return document.toString({ lineWidth: 0 });
}

function addition(text: string, item: object, indent: number): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = printYaml([item]).trimEnd().split("\n");
  const begin = text === "" || text.endsWith("\n") ? "" : lineEnd;
  return begin + lines.map((line) => " ".repeat(indent) + line + lineEnd).join("");
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
