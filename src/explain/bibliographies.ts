import type { Explanations } from "./page.ts";

/** Rules of .bib files and of the registries of papers. */
export const bibliographies: Explanations = {
  bibtex: {
    means:
      "A .bib file breaks the rules of BibTeX, mostly by a missing brace or comma. Where the entry can be read all the same, such as without a comma, this is a warning and nothing is lost; else it is an error, and no site is written until it is mended.",
    example: "@article{tides,\n  title = {Tides\n  year = 2024\n}",
    remedy: "Mend the marked field: each { needs its }, and each field but the last a comma.",
  },
  "unknown-field": {
    means:
      "A field that no style of BibTeX or BibLaTeX and no site generator is known to use; it looks like another.",
    example: "auhtor = {Lovelace, Ada}",
    remedy: "Take the suggestion.",
  },
  "unknown-type": {
    means: "A type of entry that BibTeX and BibLaTeX do not know. It is shown as one of type other.",
    example: "@confrence{tides, …}",
    remedy: "Take the suggestion, or write @misc.",
  },
  "unknown-month": {
    means: "A month that cannot be read; the date is the year alone.",
    remedy: "Write month = jan, without quotes, or a number.",
  },
  "unknown-command": {
    means: "A TeX command in a .bib file that Offprint does not know. Its argument is kept.",
    remedy: "Write the character itself: files are UTF-8. Maths goes between dollar signs.",
  },
  "unknown-entry": {
    means: "An entry is named, by crossref or by the key of a Markdown file, that is in no .bib file.",
    remedy: "Mend the key, or add the entry.",
  },
  "undefined-string": {
    means: "A value without quotes or braces that no @string defines.",
    example: "journal = jmlr",
    remedy: "Put the value in braces: journal = {JMLR}, or define it: @string{jmlr = {…}}.",
  },
  "registry-trouble": {
    means: "A registry of papers could not be asked, or gave an answer that is none.",
    remedy: "Try again later; without a network, use a .bib file.",
  },
  "no-identifier": {
    means: "No paper has an identifier by which it could be asked how often it is cited.",
    remedy: "Write the doi or arxiv of your papers.",
  },
  "not-imported": {
    means:
      "Something in an imported file has no place in a site, or could not be read, and was left out. Nothing is dropped without a word.",
    remedy: "Look at the marked place, and write it into the new files yourself if you want it.",
  },
  "no-list": {
    means: "The profile links to no list of your papers that could be compared with the site.",
    remedy: "Write orcid or dblp under links in content/profile.md.",
  },
};
