import type { Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { backslashCode, dollarCode, isLineEnd, isSpace } from "./maths-tokens.ts";

/**
 * `$$` at the start of a line, the formula on this line or the next ones, and `$$` at the end of a line.
 * It takes its lines as they are, so a line that begins with `=` or `-` is no heading and no list.
 * A formula on one line is left to the text rule; a blank line or text after the end makes it no formula.
 */
export const mathsFlow: Construct = { name: "mathFlow", concrete: true, tokenize };

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { parser, now } = this;
  let size = 0;
  let firstLine = true;
  let blank = false;
  let inValue = false;

  const open: State = (code) => {
    effects.enter("mathFlow");
    enterFence();
    return opening(code);
  };

  const opening: State = (code) => {
    if (code === dollarCode && size < 2) {
      size++;
      effects.consume(code);
      return opening;
    }
    if (size < 2 || code === dollarCode) return nok(code);
    exitFence();
    return inside(code);
  };

  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (isLineEnd(code)) return lineEnd(code);
    if (code === dollarCode) return dollar(code);
    startValue();
    blank &&= isSpace(code);
    effects.consume(code);
    return code === backslashCode ? escaped : inside;
  };

  const escaped: State = (code) => {
    if (code !== dollarCode && code !== backslashCode) return inside(code);
    effects.consume(code);
    return inside;
  };

  const lineEnd: State = (code) => {
    if (blank) return nok(code);
    endValue();
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    firstLine = false;
    blank = true;
    return lineStart;
  };

  const lineStart: State = (code) => (parser.lazy[now().line] ? nok(code) : inside(code));

  const dollar: State = (code) => {
    endValue();
    enterFence();
    effects.consume(code);
    return secondDollar;
  };

  const secondDollar: State = (code) => {
    if (code !== dollarCode || firstLine) return nok(code);
    effects.consume(code);
    exitFence();
    return afterEnd;
  };

  const afterEnd: State = (code) => {
    if (code === null || isLineEnd(code)) {
      effects.exit("mathFlow");
      return ok(code);
    }
    if (!isSpace(code)) return nok(code);
    effects.enter("whitespace");
    effects.consume(code);
    effects.exit("whitespace");
    return afterEnd;
  };

  function enterFence(): void {
    effects.enter("mathFlowFence");
    effects.enter("mathFlowFenceSequence");
  }

  function exitFence(): void {
    effects.exit("mathFlowFenceSequence");
    effects.exit("mathFlowFence");
  }

  function startValue(): void {
    if (!inValue) effects.enter("mathFlowValue");
    inValue = true;
  }

  function endValue(): void {
    if (inValue) effects.exit("mathFlowValue");
    inValue = false;
  }

  return open;
}
