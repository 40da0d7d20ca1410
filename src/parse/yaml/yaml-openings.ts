import type { Range } from "../../source.ts";

/** A value that goes on over the next lines. */
export interface Opening {
  readonly kind: "block" | "brackets" | "quote";
  /** Where the value begins. */
  readonly start: number;
  /** The column of the key or "- " that owns the value, -1 for none: its lines are indented further than that. */
  readonly column: number;
  /** How many brackets are open. */
  readonly depth: number;
  /** The quote that is open, or "". */
  readonly quote: string;
}

/** What a line does to the value it holds. */
export interface ValueLine {
  readonly opens: Opening | null;
  readonly closedAt: number | null;
  readonly brackets: number;
}

const nothing: ValueLine = { opens: null, closedAt: null, brackets: 0 };

/** Reads the beginning of a value: the stretch of one line that holds it. */
export function openingAt(text: string, value: Range, column: number): ValueLine {
  const opening = { start: value.start, column, depth: 0, quote: "" };
  const sign = text.charAt(value.start);
  if (value.start >= value.end) return nothing;
  if (/^[|>][-+0-9]*$/.test(text.slice(value.start, Math.min(value.end, value.start + 5)))) {
    return { ...nothing, opens: { ...opening, kind: "block" } };
  }
  if (/["']/.test(sign)) {
    return inQuote(
      text,
      { start: value.start + 1, end: value.end },
      { ...opening, kind: "quote", quote: sign },
    );
  }
  return /[[{]/.test(sign) ? inBrackets(text, value, { ...opening, kind: "brackets" }) : nothing;
}

/** Reads a further line of a value that is open. */
export function readOn(text: string, line: Range, open: Opening): ValueLine {
  if (open.kind === "block") return { ...nothing, opens: open };
  return open.kind === "quote" ? inQuote(text, line, open) : inBrackets(text, line, open);
}

function inQuote(text: string, { start, end }: Range, open: Opening): ValueLine {
  for (let at = start; at < end; at++) {
    if (isEscape(text, at, open.quote)) at++;
    else if (text[at] === open.quote) return { ...nothing, closedAt: at + 1 };
  }
  return { ...nothing, opens: open };
}

function inBrackets(text: string, { start, end }: Range, open: Opening): ValueLine {
  let { depth, quote } = open;
  let deepest = depth;
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if (quote !== "" && isEscape(text, at, quote)) at++;
    else if (quote !== "") quote = sign === quote ? "" : quote;
    else if (/["']/.test(sign) && beginsItem(text, at)) quote = sign;
    else if (/[[{]/.test(sign)) deepest = Math.max(deepest, ++depth);
    else if (/[\]}]/.test(sign) && --depth === 0) return { opens: null, closedAt: at + 1, brackets: deepest };
  }
  return { opens: { ...open, depth, quote }, closedAt: null, brackets: deepest };
}

/** `\"` in double quotes, `''` in single ones. */
function isEscape(text: string, at: number, quote: string): boolean {
  return quote === '"' ? text[at] === "\\" : text[at] === "'" && text[at + 1] === "'";
}

/** Quotes quote only where an item, a key or a value begins: the apostrophe of "it's" does not. */
function beginsItem(text: string, at: number): boolean {
  return /[[{,:\s]/.test(text.charAt(at - 1));
}
