import { authorText } from "../../bibtex/names/author-text.ts";
import { readNames } from "../../bibtex/names/bib-name.ts";
import type { BibEntry } from "../../bibtex/syntax/bib-entry.ts";
import type { Finding } from "./finding.ts";

/** Who wrote an entry: its authors, else its editors, else the body that answers for it. */
export function authorFindings({ fields }: BibEntry): readonly Finding[] {
  const given = ["author", "editor", "organization", "institution"].flatMap((name) => fields.get(name) ?? []);
  const found = given.map((field): Finding => {
    const { names, others } = readNames(field.text);
    const people = names.map(authorText).filter((name) => name !== "");
    return { path: ["authors"], value: others ? [...people, "et al."] : people, field };
  });
  return found.filter(({ value }) => Array.isArray(value) && value.length > 0).slice(0, 1);
}
