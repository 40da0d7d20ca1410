const entryStart = /@\s*([a-z]+)\s*[{(]\s*([^\s,{}()"#%'=\\~]+)\s*,/gi;
const notEntries = new Set(["string", "preamble", "comment"]);

/** The citation key of the first entry in a BibTeX text; null when there is none. */
export function bibtexKey(bibtex: string): string | null {
  for (const [, type = "", key = ""] of bibtex.matchAll(entryStart))
    if (!notEntries.has(type.toLowerCase())) return key;
  return null;
}
