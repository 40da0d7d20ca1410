/** An address or identifier as it is meant: `\_`, `\%` and their kin are what they escape, and no white space is in it. */
export function verbatim(text: string): string {
  const written = text.trim();
  if (!/[\\{}$\s]/.test(written)) return written;
  return written
    .replace(/^\\(?:url|path|nolinkurl)\s*\{(.*)\}$/s, "$1")
    .replace(/^\{+([^{}]*)\}+$/, "$1")
    .replace(/\\textasciitilde\s*(?:\{\})?|\\~\{\}|\{\\textasciitilde\}|\$\\sim\$/g, "~")
    .replace(/\\textunderscore\s*(?:\{\})?/g, "_")
    .replace(/\{\\([_%#&$])\}/g, "$1")
    .replace(/\\([%#_&~{}$])/g, "$1")
    .replace(/\s+/g, "");
}
