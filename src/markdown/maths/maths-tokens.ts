// The names under which mdast-util-math looks for maths.
declare module "micromark-util-types" {
  interface TokenTypeMap {
    mathFlow: "mathFlow";
    mathFlowFence: "mathFlowFence";
    mathFlowFenceSequence: "mathFlowFenceSequence";
    mathFlowValue: "mathFlowValue";
    mathText: "mathText";
    mathTextSequence: "mathTextSequence";
    mathTextData: "mathTextData";
  }
}

export const dollarCode = 36;
export const backslashCode = 92;
export const backtickCode = 96;

/** Micromark's codes: line ends are below -2, tabs and their virtual spaces are -2 and -1, null is the end. */
export function isLineEnd(code: number | null): boolean {
  return code !== null && code < -2;
}

export function isSpace(code: number | null): boolean {
  return code === null || code < 0 || code === 32;
}

export function isDigit(code: number | null): boolean {
  return code !== null && code >= 48 && code <= 57;
}
