import type { Root } from "mdast";
import type { InlineMath, Math as MathBlock } from "mdast-util-math";
import type { Fault } from "../../problem/problem.ts";
import { rangeOf } from "../range.ts";
import { walkMdast } from "../walk.ts";

/** Turns TeX into MathML; throws on a mistake in the TeX. */
export type TexReader = (tex: string, display: boolean) => string;

export interface Formula {
  readonly tex: string;
  readonly mathml: string;
}

export interface Maths {
  readonly formulas: readonly Formula[];
  readonly faults: readonly Fault[];
}

/** The property that holds a formula's number until the MathML is put in, after the sanitiser. */
export const formulaKey = "dataFormula";
const longestTex = 10_000;

/** Loads Temml. Nothing is trusted (no links, classes or pictures), sizes are bounded, macros live for one formula. */
export async function loadTexReader(): Promise<TexReader> {
  const { default: temml } = await import("temml");
  return (tex, display) => {
    if (tex.length > longestTex) throw new Error(`a formula may have ${longestTex} characters`);
    const mathml = temml.renderToString(tex, {
      displayMode: display,
      annotate: true,
      throwOnError: true,
      trust: false,
      maxSize: [50, 100],
      maxExpand: 1000,
      macros: {},
    });
    // The attribute says it already, and checkers of CSS do not know the value.
    return mathml.replace(' style="display:block math;"', "");
  };
}

/**
 * Reads every formula of a tree and leaves its number in its place; what cannot be read is shown as code.
 * Faults: `maths`, at the formula, with Temml's reason.
 */
export function readMaths(root: Root, source: string, read: TexReader): Maths {
  const formulas: Formula[] = [];
  const faults: Fault[] = [];
  walkMdast(root, (node) => {
    if (node.type !== "math" && node.type !== "inlineMath") return;
    const display = node.type === "math" || isDisplay(node, source);
    const result = readFormula(node.value.trim(), display, read);
    if ("mathml" in result) placeFormula(node, formulas.push(result) - 1);
    else {
      faults.push(mathsFault(node, result.reason));
      placeSource(node);
    }
  });
  return { formulas, faults };
}

function readFormula(tex: string, display: boolean, read: TexReader): Formula | { readonly reason: string } {
  try {
    return { tex, mathml: read(tex, display) };
  } catch (error) {
    return { reason: plainReason(error) };
  }
}

/** Temml's message without its position and its underlined copy of the formula. */
function plainReason(error: unknown): string {
  if (error instanceof RangeError || !(error instanceof Error)) return "it is nested too deeply";
  const reason = error.message.split(/ at position| at end of input:|\n/)[0] ?? "";
  return reason
    .trim()
    .replaceAll("'", '"')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

function mathsFault(node: MathBlock | InlineMath, reason: string): Fault {
  return {
    ...rangeOf(node),
    level: "error",
    rule: "maths",
    message: `this formula cannot be read: ${reason}`,
    hint: "mend the TeX, or write \\$ where you mean a dollar",
  };
}

function isDisplay(node: InlineMath, source: string): boolean {
  return source.startsWith("$$", node.position?.start.offset);
}

function placeFormula(node: MathBlock | InlineMath, index: number): void {
  const hName = node.type === "math" ? "div" : "span";
  node.data = { hName, hProperties: { [formulaKey]: String(index) }, hChildren: [] };
}

function placeSource(node: MathBlock | InlineMath): void {
  const code = { type: "text", value: node.value } as const;
  if (node.type === "inlineMath") node.data = { hName: "code", hChildren: [code] };
  else
    node.data = {
      hName: "pre",
      hChildren: [{ type: "element", tagName: "code", properties: {}, children: [code] }],
    };
}
