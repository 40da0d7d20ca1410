import { defaultOptions, Tokenizer, type TopLevelToken } from "liquidjs";
import { type Checked, type Fault, locate } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import { readBlocks } from "./block-tree.ts";
import { readNodes } from "./read-nodes.ts";
import { syntaxFault, templateFault } from "./syntax-fault.ts";
import { templateName } from "./template-name.ts";
import type { TemplateNode } from "./template-node.ts";

/** A template, read: `tokens` for liquidjs to render (none when something is wrong), `nodes` for the checks. */
export interface Template {
  readonly name: string;
  readonly source: Source;
  readonly tokens: readonly TopLevelToken[];
  readonly nodes: readonly TemplateNode[];
}

const longest = 250_000;

/** The template in a file, with everything about its syntax that is wrong: `template-syntax`, `unknown-filter`, `template-limit`. */
export function parseTemplate(source: Source): Checked<Template> {
  const faults: Fault[] = [];
  const tokens = tokensOf(source, faults);
  const nodes = readNodes(readBlocks(tokens, faults), faults);
  const value = { name: templateName(source.path), source, tokens: faults.length > 0 ? [] : tokens, nodes };
  return {
    value,
    problems: faults.toSorted((a, b) => a.start - b.start).map((fault) => locate(fault, source, 0)),
  };
}

function tokensOf(source: Source, faults: Fault[]): readonly TopLevelToken[] {
  if (source.text.length > longest) {
    faults.push(
      templateFault(
        "template-limit",
        { start: 0, end: 0 },
        `a template may have ${longest} characters at most`,
      ),
    );
    return [];
  }
  try {
    return new Tokenizer(source.text, undefined, source.path).readTopLevelTokens(defaultOptions);
  } catch (error) {
    faults.push(syntaxFault(error));
    return [];
  }
}
