const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

/** A piece of HTML with its character references read, as far as our own pages use them: by number, or one of a few names. */
export function readable(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name === undefined
      ? characterOf(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
      : (named.get(name) ?? whole),
  );
}

/** The character with a number; U+FFFD for a number that is none, as in browsers (HTML Living Standard 13.2.5.80). */
function characterOf(code: number): string {
  const isNone = code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff);
  return isNone ? "\ufffd" : String.fromCodePoint(code);
}
