import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { build, type Input } from "../../../src/build.ts";
import { repository } from "../../support/repository.ts";
import { siteInput, textsOf } from "../../support/sites.ts";

/** The documents of two people as BibTeX: every fact as in the Markdown files of their sites. */
const documents = ["paper-list", "chinese-cv"].map((name) => {
  const input = siteInput(repository(`tests/sites/${name}`));
  const bib = readFileSync(new URL(`lists/${name}.bib`, import.meta.url), "utf8");
  return { name, input, bib };
});

/** Papers with what those two lack: maths, an award, a status, a venue in full, marks of every kind, a longer list. */
const invented = {
  name: "invented",
  input: {
    ...siteInput(repository("tests/sites/paper-list")),
    content: [
      {
        path: "content/site.yaml",
        text: 'url: https://ye.test/\nmarks: { "‡": lead, "§": intern, "#": alumni }\n',
      },
      { path: "content/profile.md", text: '---\nname: Tianzhu Ye\nspellings: ["Ye, T.-Z."]\n---\n' },
      { path: "content/people.yaml", text: "- { name: Li Dong, url: https://dong.test/ }\n" },
      {
        path: "content/publications/maths.md",
        text: `---
title: 'Attention in $O(n \\log n)$ & *more* for H<sub>2</sub>O'
authors: [T.-Z. Ye*†, Li Dong*✉, Gao Huang‡, José Núñez§, Łukasz Żak#, Johannes van der Waals+, NASA, et al.]
date: 2024-05
venue: Journal of Attention & Co
venue_short: JA
type: journal
award: Best Paper
volume: 12
number: 3
pages: 45–67
publisher: Press
doi: 10.5555/abc_1
arxiv: 2401.01234
area: [cs.CL, cs.LG]
tags: [deep learning, tides]
selected: true
links: { pdf: https://ye.test/p.pdf, code: https://ye.test/code }
abstract: It costs $n^{1+o(1)}$.
---
`,
      },
      {
        path: "content/publications/soon.md",
        text: "---\ntitle: Soon\nauthors: [Tianzhu Ye, Li Dong]\nstatus: submitted\nvenue: Conference on Things\nvenue_short: CT\ntype: conference\n---\n",
      },
    ],
  },
  bib: String.raw`@string{ja = "Journal of Attention \& Co"}
@article{maths,
  title = {Attention in $O(n \log n)$ \& \emph{more} for H\textsubscript{2}O},
  author = {Ye$^{*\dagger}$, T.-Z. and Li Dong$^{*}$✉ and Huang\ddag, Gao and N{\'u}{\~n}ez, Jos{\'e}\S{} and {\L}ukasz {\.Z}ak\# and van der Waals+, Johannes and {NASA} and others},
  journal = ja, abbr = {JA}, year = 2024, month = may, volume = 12, number = {3}, pages = {45--67},
  publisher = "Press", award = {Best Paper}, doi = {https://doi.org/10.5555/abc_1},
  eprint = {2401.01234}, archiveprefix = {arXiv}, primaryclass = {cs.CL, cs.LG}, keywords = {deep learning, tides},
  selected = {true}, pdf = {https://ye.test/p.pdf}, code = {https://ye.test/code}, abstract = {It costs $n^{1+o(1)}$.}
}
@inproceedings{soon, title = {Soon}, author = {Ye, Tianzhu and Dong, Li}, booktitle = {Conference on Things}, abbr = {CT},
  note = {Under review}}
`,
};

const options = { base: null, drafts: false, repository: null };

/**
 * What readers see of pages, and where it leads: all but BibTeX, which is the author's own, and what only programs read.
 * An abstract is a paragraph where it stands below a frontmatter, and a line of text where it is a field.
 */
function shown(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  return main
    .replace(
      /<pre class="panel cite">.*?<\/pre>|<span class="Z3988"[^>]*><\/span>| data-keys="[^"]*"|<\/?p>/gs,
      "",
    )
    .replace(/\s+/g, " ")
    .replace(/(?=<)|(?<=>)/g, "\n");
}

async function pagesOf(input: Input): Promise<Readonly<Record<string, string>>> {
  const { value, problems } = await build({ ...input, makePictures: null }, options);
  expect(problems.map(({ message }) => message)).toEqual([]);
  const pages = Object.entries(textsOf(value)).filter(([path]) => /(?:^|\/)index\.html$/.test(path));
  return Object.fromEntries(pages.map(([path, html]) => [path, shown(html)]));
}

describe.each([...documents, invented])("the papers of $name", ({ input, bib }) => {
  test("are shown from a .bib file as from Markdown: lists and pages, to the letter", async () => {
    const others = input.content.filter(({ path }) => !path.startsWith("content/publications/"));
    const content = [...others, { path: "content/publications/papers.bib", text: bib }];
    const markdown = await pagesOf(input);
    expect(Object.keys(markdown).length).toBeGreaterThan(3);
    expect(await pagesOf({ ...input, content })).toEqual(markdown);
  });
});
