import { bibtexKey } from "./bibtex-key.ts";
import { fault } from "./fault.ts";
import { plainText } from "./text.ts";

/**
 * BibTeX of the author's own. It stands in the file of all publications as it is, so it must be an entry with a key,
 * and every brace must have its other: one that is open would swallow the entries behind it.
 */
export const bibtex = plainText.transform((written, ctx): string => {
  const flaw = braceFlaw(written);
  const example = "write it like @article{ye2025name, title = {…}, author = {…}, year = {2025}}";
  if (flaw !== null) fault(ctx, "invalid-value", flaw, "every { needs a }, and the last } closes the entry");
  else if (bibtexKey(written) === null) fault(ctx, "invalid-value", "no BibTeX entry is here", example);
  return written;
});

/** BibTeX counts braces whatever stands before them. */
function braceFlaw(text: string): string | null {
  let depth = 0;
  for (const brace of text.replace(/[^{}]/g, "")) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return "the BibTeX entry has a } too many";
  }
  return depth === 0 ? null : "the BibTeX entry has a { that is not closed";
}
