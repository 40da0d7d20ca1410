import type { Explanations } from "./page.ts";

/** Rules of YAML, frontmatter and Markdown: how things are written. */
export const written: Explanations = {
  yaml: {
    means:
      "The text is no YAML, so nothing in it could be read: a bracket is open, a quote is missing, lines are indented unevenly, or a value holds a colon and a space.",
    example: "title: Slide-Transformer: Hierarchical ViT",
    remedy:
      'Mend the marked place. A value with a colon, a # or a quote in it is safe in quotes: title: "A: B".',
  },
  json: {
    means:
      "The text is no JSON, so nothing in it could be read: a comma, a quote or a bracket is missing or too many.",
    remedy: "Mend the marked place; JSON wants double quotes, and no comma behind the last entry.",
  },
  "yaml-comment": {
    means:
      "YAML takes what follows a # for a comment. Here it looks like a part of the value, or all of it, so something would be lost without a word.",
    example: "accent: #8c1515",
    remedy: 'Put the value in quotes: accent: "#8c1515". If it is a comment, write a space behind its #.',
  },
  "yaml-too-large": {
    means: "One block of YAML has more lines or signs than any person writes, and would take long to read.",
    remedy: "Split it: most lists can be a folder of files instead.",
  },
  "too-deep": {
    means:
      "Lists and maps are nested deeper than anything Offprint knows, often because brackets were never closed.",
    remedy: "Look for brackets without an end, or lines that are indented further and further.",
  },
  "duplicate-key": {
    means: "A key is given twice in one map, so nobody can tell which value counts.",
    example: "title: Tides\ntitle: Waves",
    remedy: "Remove one of the two.",
  },
  "invalid-key": {
    means: "A key stands where only certain keys can be, and is none of these.",
    remedy: "Use one of those that the message names, or remove it.",
  },
  "unknown-key": {
    means:
      "A key that Offprint does not know. Nothing is ignored in silence, since a mistyped key would lose what stands behind it.",
    example: "titel: Differential Transformer",
    remedy:
      "Take the suggestion, or look for the key with: offprint schema publications (or another kind). What you want to keep for yourself can be a comment.",
  },
  "missing-key": {
    means:
      "Something that must be said is not: a paper without a title, a link without its address; or the key is there and has no value.",
    remedy: "Add it, or remove the key that has no value.",
  },
  "wrong-type": {
    means:
      "A value is of another kind than is wanted: a text where a list should be, a word where true or false should be.",
    example: "selected: yes",
    remedy:
      "Write what the message asks for. In YAML 1.2 only true and false are yes and no, and [a, b] is a list.",
  },
  "invalid-value": {
    means:
      "A value is of the right kind and still cannot be used, such as a type of paper that does not exist.",
    example: "type: confrence",
    remedy: "Choose one of the values that the message names.",
  },
  "too-small": {
    means: "A number is smaller than makes sense, or a list or text has less in it than must be there.",
    remedy: "Keep within what the message says.",
  },
  "too-big": {
    means: "A number is larger than makes sense, or a list or text has more in it than there is room for.",
    remedy: "Keep within what the message says.",
  },
  "invalid-format": {
    means:
      "A value does not have the form that its key asks for: a web address, an e-mail address, a DOI, a domain.",
    example: "url: www.example.org",
    remedy: "Write it in that form: url: https://www.example.org.",
  },
  "invalid-date": {
    means:
      "A date that cannot be read, or a day that does not exist. Dates are kept as exact as you write them, so none is made up.",
    example: "date: 30 February 2025",
    remedy: "Write 2025, 2025-05 or 2025-05-03; a span is 2020 – 2024 or 2024 – present.",
  },
  "invalid-link": {
    means: "A link that is neither an address on the web, an e-mail address, nor a path in your site.",
    remedy: "Begin it with https://, or name a file of public/ or a page by its path.",
  },
  conflict: {
    means: "Two keys say different things of the same, such as a year and a date that do not agree.",
    example: "year: 2024\ndate: 2025-03",
    remedy: "Keep one of the two.",
  },
  "one-line": {
    means:
      "A text is shown in one line, but was written as several paragraphs or a list, which would run together.",
    remedy: "Keep it to one line; longer text goes below the frontmatter, or into points.",
  },
  "frontmatter-fence": {
    means:
      "The line --- that begins or ends the frontmatter is not quite that: there is text before it, or more than three dashes.",
    example: "----\ntitle: Tides",
    remedy: "Write exactly ---, alone on the first line of the file and on the line after the last key.",
  },
  "frontmatter-unclosed": {
    means: "The frontmatter begins with --- and never ends, so where the text begins is not known.",
    remedy: "Write a line --- below the last key.",
  },
  "frontmatter-language": {
    means:
      "The frontmatter says it is written in another language than YAML, such as ---js. Offprint never runs code that stands in content.",
    remedy: "Begin the file with ---, and write YAML.",
  },
  "frontmatter-too-large": {
    means: "The frontmatter has more lines than any person writes; often its end is missing.",
    remedy: "End it with a line ---; long text belongs below.",
  },
  "markdown-too-deep": {
    means: "Quotations or lists are nested deeper than a page can show.",
    remedy: "Nest them less; look for lines that begin with many > or spaces.",
  },
  "markdown-too-costly": {
    means:
      "The text holds so many brackets, stars or the like that are never closed that reading it would take very long.",
    remedy: "Look for text that was pasted; put code and data between lines of ```.",
  },
  "endless-comment": {
    means: "An HTML comment <!-- is never closed, so all that follows it would vanish.",
    remedy: "Close it with -->.",
  },
  "removed-html": {
    means: "HTML that a page may not hold, such as scripts, frames and event handlers, was left out.",
    example: '<iframe src="https://example.org"></iframe>',
    remedy:
      "Link to it instead, or remove it. Harmless HTML, such as <sup>, <br> and <span style>, may stay.",
  },
  "unsafe-link": {
    means: "A link whose scheme can do harm, such as javascript: or data:, was left out.",
    remedy: "Link to a web address, an e-mail address or a page of your site.",
  },
  maths: {
    means: "A formula between dollar signs that cannot be typeset. It is shown as it was written.",
    example: "$\\frac{1}{n$",
    remedy:
      "Mend the TeX. A dollar sign that is money is written \\$. In YAML, put TeX in single quotes: in double ones a backslash means something else.",
  },
};
