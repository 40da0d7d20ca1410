import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { backslashCode, backtickCode, dollarCode, isDigit, isLineEnd, isSpace } from "./maths-tokens.ts";

/**
 * `$x$` and `$$x$$` within a line of text, by Pandoc's rule (manual, "tex_math_dollars"): no white space after
 * the opening dollar, none before the closing one, no digit after it. A dollar goes with the very next one
 * or stays a dollar: so "$5M and then $10M" is money, and no text is looked through twice. A backtick between
 * them means code: in "US$2 or `$x`" nothing is maths.
 */
export const mathsText: Construct = { name: "mathText", tokenize, previous };

/** A dollar right after a dollar opens nothing, unless that one was escaped or ended a formula. */
function previous(this: TokenizeContext, code: Code): boolean {
  const before = this.events.at(-1)?.[1].type;
  return code !== dollarCode || before === "characterEscape" || before === "mathText";
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let size = 0;
  let inData = false;
  let afterSpace = false;
  let empty = true;

  const open: State = (code) => {
    effects.enter("mathText");
    effects.enter("mathTextSequence");
    return opening(code);
  };

  const opening: State = (code) => {
    if (code === dollarCode && size < 2) {
      size++;
      effects.consume(code);
      return opening;
    }
    effects.exit("mathTextSequence");
    return code === dollarCode || (size === 1 && isSpace(code)) ? nok(code) : between(code);
  };

  const between: State = (code) => {
    if (code === null || (code === backtickCode && size === 1)) return nok(code);
    if (code === dollarCode) return closing(code);
    if (isLineEnd(code)) return lineEnd(code);
    if (!inData) {
      effects.enter("mathTextData");
      inData = true;
    }
    afterSpace = isSpace(code);
    empty &&= afterSpace;
    effects.consume(code);
    return code === backslashCode ? escaped : between;
  };

  const escaped: State = (code) => {
    if (code !== dollarCode && code !== backslashCode) return between(code);
    effects.consume(code);
    return between;
  };

  const lineEnd: State = (code) => {
    endData();
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    afterSpace = true;
    return between;
  };

  const closing: State = (code) => {
    if (empty || (size === 1 && afterSpace)) return nok(code);
    endData();
    effects.enter("mathTextSequence");
    effects.consume(code);
    return size === 1 ? closed : secondDollar;
  };

  const secondDollar: State = (code) => {
    if (code === dollarCode) {
      effects.consume(code);
      return closed;
    }
    // A single dollar inside `$$…$$`, such as in `\text{if $x$}`, belongs to the formula.
    effects.exit("mathTextSequence").type = "mathTextData";
    return between(code);
  };

  const closed: State = (code) => {
    if (size === 1 && isDigit(code)) return nok(code);
    effects.exit("mathTextSequence");
    effects.exit("mathText");
    return ok(code);
  };

  function endData(): void {
    if (inData) effects.exit("mathTextData");
    inData = false;
  }

  return open;
}
