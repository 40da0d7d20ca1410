import { parse } from "@retorquere/bibtex-parser";
import { expect, it } from "vitest";
import { readLatex } from "../../src/bibtex/latex/read-latex.ts";
import { toText } from "../../src/bibtex/latex/to-text.ts";
import { readNames } from "../../src/bibtex/names/bib-name.ts";
import { readBibtex } from "../../src/bibtex/read-bibtex.ts";

/** What another reader of BibTeX must understand as we do; where the two differ on purpose is not in here. */
const text = String.raw`---
---
Words between entries @ are comments.
@comment{ @article{no, title={x}} }
@preamble{ "\newcommand{\noop}[1]{}" }
@string(things = "Journal of " # {Things})
@article{accents,
  author = {Erd{\H o}s, Paul and G{\"o}del, Kurt and {\L}ukasiewicz, Jan and {\v{C}}ech, Eduard and Fran\c{c}ois, H\'{e}l\^{e}ne},
  title = "Stra{\ss}en in {\AA}lborg: {\v S}koda \& Sm{\o}rrebr{\o}d",
  journal = things, year = 2024, month = jan
}
@inproceedings{particles,
  author = {Ludwig van Beethoven and de la Fontaine, Jean and von Neumann, Jr., John and Jean-Paul Sartre and Aristotle},
  title = {Names of {P}eople}
}
@misc(parens, title = "Entry in parentheses", author = "Zhang, Yu and {The {NASA} Team}", year = "2023")
@ARTICLE{Upper,AUTHOR={Doe, J. and others},TITLE={Upper {CASE}},YEAR=1999,}
@thesis{biblatex, author={family=Gogh, given=Vincent, prefix=van, useprefix=true}, title={Extended}, date={2019-12-31}}
@misc{dashes, title={Pages 1--2 --- and so on}, author={O'Neil, Pat}}
`;

const oracle = parse(text, { sentenceCase: false });
const { entries, faults } = readBibtex(text);

it("finds the same entries", () => {
  expect(faults).toEqual([]);
  expect(entries.map(({ type, key }) => `${type} ${key}`)).toEqual(
    oracle.entries.map(({ type, key }) => `${type} ${key}`),
  );
});

it.each(entries.map((entry) => [entry.key, entry] as const))("understands %s alike", (key, { fields }) => {
  const theirs = oracle.entries.find((entry) => entry.key === key)?.fields;
  expect(plain(fields.get("title")?.text ?? "")).toBe(theirs?.["title"]?.normalize("NFC"));
  const { names } = readNames(fields.get("author")?.text ?? "");
  const people = theirs?.author?.filter(({ lastName }) => lastName !== "others") ?? [];
  expect(
    names.map(({ given, prefix, family, suffix }) => [given, prefix, family, suffix].map(plain)),
  ).toEqual(
    people.map((one) =>
      [one.firstName, one.prefix, one.lastName ?? one.name, one.suffix].map((part) =>
        (part ?? "").normalize("NFC"),
      ),
    ),
  );
});

function plain(latex: string): string {
  return toText(readLatex(latex).nodes);
}
