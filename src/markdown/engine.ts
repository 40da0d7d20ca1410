import type { Root } from "hast";
import type { Root as Document } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { remembered } from "../memo.ts";
import { type Highlighter, loadHighlighter, mayHoldCode } from "./code.ts";
import { type EmojiTable, mayHoldEmoji } from "./emoji.ts";
import { safeSchema } from "./html/safe-html.ts";
import { loadTexReader, type TexReader } from "./maths/maths.ts";
import { documentParser, fieldParser, type Parser } from "./parser.ts";

/** The steps that libraries do, each built once. What no text needs is null. */
export interface Engine {
  readonly parseDocument: Parser;
  readonly parseField: Parser;
  readonly toHtml: (root: Document) => Root;
  /** Reads the pieces of HTML in a tree made from `text`. */
  readonly readHtml: ((root: Root, text: string) => Root) | null;
  readonly sanitise: (root: Root) => Root;
  readonly print: (root: Root) => string;
  readonly emoji: EmojiTable;
  readonly readTex: TexReader | null;
  readonly highlight: Highlighter | null;
}

/** Loads what these texts need. They may hold YAML in quotes, whose escapes can stand for any character. */
export function loadEngine(texts: readonly string[]): Promise<Engine> {
  const isEscaped = texts.some(mayHoldEscapes);
  return engineFor(
    isEscaped || texts.some((text) => text.includes("<")),
    isEscaped || texts.some(mayHoldEmoji),
    isEscaped || texts.some((text) => text.includes("$")),
    texts.some(mayHoldCode),
  );
}

const engineFor = remembered(
  async (html: boolean, emoji: boolean, tex: boolean, code: boolean): Promise<Engine> => {
    const [readHtml, emojis, readTex, highlight] = await Promise.all([
      html ? loadHtmlReader() : null,
      emoji ? loadEmoji() : {},
      tex ? loadTexReader() : null,
      code ? loadHighlighter() : null,
    ]);
    return { ...parsers(), ...printers(), readHtml, emoji: emojis, readTex, highlight };
  },
);

/** Whether a text may hold an ASCII character as `\x24`, `\u0024` or `\U00000024` (YAML 1.2, section 5.7). */
function mayHoldEscapes(text: string): boolean {
  return /\\(?:x|u00|U000000)[2-7][\da-f]/i.test(text);
}

function parsers(): Pick<Engine, "parseDocument" | "parseField"> {
  return { parseDocument: documentParser(), parseField: fieldParser() };
}

function printers(): Pick<Engine, "toHtml" | "sanitise" | "print"> {
  const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: "" }).freeze();
  const sanitiser = unified().use(rehypeSanitize, safeSchema).freeze();
  // The only HTML that is passed on as it is comes after the sanitiser: our maths.
  const printer = unified()
    .use(rehypeStringify, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } })
    .freeze();
  return {
    toHtml: (root) => toHtml.runSync(root),
    sanitise: (root) => sanitiser.runSync(root),
    print: (root) => printer.stringify(root),
  };
}

async function loadHtmlReader(): Promise<NonNullable<Engine["readHtml"]>> {
  const { default: rehypeRaw } = await import("rehype-raw");
  const reader = unified().use(rehypeRaw).freeze();
  return (root, text) => reader.runSync(root, text);
}

async function loadEmoji(): Promise<EmojiTable> {
  const { nameToEmoji } = await import("gemoji");
  return nameToEmoji;
}
