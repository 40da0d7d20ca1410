/** Whether a character is in the ranges of a `unicode-range` descriptor: `U+0000-00FF,U+0131` (CSS Fonts 4, section 4.5). */
export function isIn(ranges: string): (character: string) => boolean {
  const pairs = ranges.split(",").map((range) => {
    const [first = "", last = first] = range.replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return pairs.some(([first, last]) => first <= code && code <= last);
  };
}
