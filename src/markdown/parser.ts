import type { Root } from "mdast";
import { mathFromMarkdown } from "mdast-util-math";
import type { Extension } from "micromark-util-types";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { emphasisSyntax } from "./emphasis.ts";
import { mathsFlow } from "./maths/maths-flow.ts";
import { mathsText } from "./maths/maths-text.ts";
import { dollarCode } from "./maths/maths-tokens.ts";

/** Reads text into mdast. */
export type Parser = (text: string) => Root;

/** What may start a block; a field of one line has none of it, so "1. Foo" and "# Foo" stay text. */
const blocks = [
  ["blockQuote", "list", "codeIndented", "codeFenced", "headingAtx", "setextUnderline", "thematicBreak"],
  ["htmlFlow", "definition", "table", "gfmFootnoteDefinition", "mathFlow"],
].flat();

const mathsSyntax: Extension = { text: { [dollarCode]: mathsText }, flow: { [dollarCode]: mathsFlow } };

/** A parser of documents: CommonMark, GFM, maths, emphasis that knows CJK. Throws on a text nested too deeply. */
export function documentParser(): Parser {
  const processor = unified().use(remarkParse).use(remarkGfm).use(scholarlySyntax).freeze();
  return (text) => processor.parse(text);
}

/** The same for one field, where every line is a line of one text. */
export function fieldParser(): Parser {
  const processor = unified().use(remarkParse).use(remarkGfm).use(scholarlySyntax).use(noBlocks).freeze();
  return (text) => processor.parse(text);
}

function scholarlySyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mathsSyntax, emphasisSyntax()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mathFromMarkdown()];
}

function noBlocks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: blocks } }];
}
