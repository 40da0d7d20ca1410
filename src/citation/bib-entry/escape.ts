const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  $: "\\$",
};

/** Plain text as TeX prints it; what TeX has no use for stays UTF-8. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%#_$]/g, (character) => escapes[character] ?? character);
}

/**
 * TeX in which `\{` and `\}` pair off, as BibTeX wants them: it counts them like the braces of a group. If they do
 * not, they are called by name, which fewer readers know.
 */
export function pairBraces(tex: string, open: string, close: string): string {
  let depth = 0;
  let isPaired = true;
  for (const [pair] of tex.matchAll(/\\./gs)) {
    depth += pair === "\\{" ? 1 : pair === "\\}" ? -1 : 0;
    isPaired &&= depth >= 0;
  }
  if (isPaired && depth === 0) return tex;
  return tex.replace(/\\./gs, (pair) => (pair === "\\{" ? open : pair === "\\}" ? close : pair));
}

/** The same for text outside formulas. */
export function pairTextBraces(tex: string): string {
  return pairBraces(tex, "\\textbraceleft{}", "\\textbraceright{}");
}

/** An address or identifier, which BibTeX styles print as it is: only what would end its field is percent-encoded. */
export function verbatim(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent);
}
