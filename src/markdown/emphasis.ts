import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import type { Construct, Event, Extension, ParseContext, Resolver } from "micromark-util-types";

const asteriskCode = 42;
const underscoreCode = 95;
/** Steps that pairing the `*` and `_` of one text may take: about a second. */
const budget = 2e8;

/** Thrown, as the parser knows no other way out, when a text has more unpaired marks than can be paired in time. */
export const tooManyMarks = "too many emphasis marks";

/**
 * Emphasis as CommonMark has it, and also next to full-width punctuation (`**你好。**世界`).
 * Pairing is quadratic in the marks of a paragraph, so it is counted and stops with an Error when it is too much.
 */
export function emphasisSyntax(): Extension {
  const extension = cjkFriendlyExtension();
  const attention = extension.text?.[asteriskCode];
  if (!attention || Array.isArray(attention) || !attention.resolveAll) return extension;
  const counted: Construct = { ...attention, resolveAll: counting(attention.resolveAll) };
  return { text: { [asteriskCode]: counted, [underscoreCode]: counted }, insideSpan: { null: [counted] } };
}

function counting(resolveAll: Resolver): Resolver {
  const spent = new WeakMap<ParseContext, number>();
  return (events, context) => {
    const cost = (spent.get(context.parser) ?? 0) + countMarks(events) * events.length;
    if (cost > budget) throw new Error(tooManyMarks);
    spent.set(context.parser, cost);
    return resolveAll(events, context);
  };
}

function countMarks(events: readonly Event[]): number {
  return events.filter(([way, token]) => way === "enter" && token.type === "attentionSequence").length;
}
