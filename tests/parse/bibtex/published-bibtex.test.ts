import { expect, test } from "vitest";
import { readSyntax } from "../../../src/bibtex/syntax/read-syntax.ts";
import { build } from "../../../src/build.ts";
import { packageTemplates } from "../../support/package-templates.ts";
import { textsOf } from "../../support/sites.ts";

/** The one entry in the BibTeX of a site of a .bib file, and a Markdown file over the entry `sand`. */
async function published(bib: string, frontmatter: string | null = null): Promise<string> {
  const files = [
    ["profile.md", "---\nname: Ada Quill\n---\n\nHello.\n"],
    ["site.yaml", "url: https://example.org/\n"],
    ["publications/all.bib", bib],
    ...(frontmatter === null ? [] : [["publications/sand.md", `---\n${frontmatter}\n---\n`]]),
  ];
  const content = files.map(([path = "", text = ""]) => ({ path: `content/${path}`, text }));
  const input = { content, templates: packageTemplates, publicFiles: [] };
  const { value, problems } = await build(input, { base: null, drafts: false, repository: null });
  expect(problems.filter(({ level }) => level === "error")).toEqual([]);
  return textsOf(value)["publications/sand/sand.bib"] ?? "";
}

const sand = String.raw`@article{sand,
  title   = "Wet {S}and of {\L}eba",
  author  = {Quill, Ada and M{\"u}ller, Bo},
  journal = {J. Sand}, year = 2024, month = jan,
  editor  = {Someone Else}, pages = {1--9}, selected = {true}
}`;

test("is the author's own, down to its spaces, when a Markdown file says nothing else", async () => {
  const own = `${sand.replace(" selected = {true}", "")}\n`;
  expect(await published(sand)).toBe(own);
  expect(await published(sand, "selected: true\ntags: [wet]")).toBe(own);
});

test("is the author's own when a Markdown file says the same in other words", async () => {
  const same = [
    "title: Wet Sand of Łeba",
    "authors: [Ada Quill, Bo Müller]",
    "date: 2024-01",
    "venue: J. Sand",
    "pages: 1–9",
    "type: journal",
  ];
  expect(await published(sand, same.join("\n"))).toBe(`${sand.replace(" selected = {true}", "")}\n`);
});

test.each([
  ["title: Dry Sand in $O(n)$", "title   = {Dry Sand in {$O(n)$}},", "Wet"],
  [
    'authors: ["Bo Müller*", "Ada Quill*", et al.]',
    "author  = {Müller, Bo and Quill, Ada and others},",
    '\\"u',
  ],
  ["venue: Journal of Dry Sand & Co", "journal = {Journal of Dry Sand \\& Co}, year = 2024", "J. Sand"],
  ["year: 2025", "year = {2025}, editor".replace(", editor", ",\n  editor"), "jan"],
  ["date: 2025-03-04", "year = {2025}, month = mar,", "2024"],
  ["pages: 2-10", "pages = {2--10}", "1--9"],
  ["volume: 7", "volume = {7}\n}", "selected"],
  ["doi: 10.5555/sand_1", "doi = {10.5555/sand_1}\n}", "selected"],
  ["arxiv: 2401.01234", "eprint = {2401.01234},\n  archiveprefix = {arXiv}\n}", "selected"],
  ["publisher: Dune Press", "publisher = {Dune Press}\n}", "selected"],
])("says what the page says, and keeps the rest: %s", async (frontmatter, expected, gone) => {
  const text = await published(sand, frontmatter);
  expect(text).toContain(expected);
  expect(text).not.toContain(gone);
  expect(text).toMatch(/^@article\{sand,\n {2}title/);
  expect(text).toContain("editor  = {Someone Else}");
  const { entries, faults } = readSyntax(text);
  expect([entries.length, faults]).toEqual([1, []]);
});

test("changes the fields that BibLaTeX has for the same", async () => {
  const bib =
    "@inproceedings{sand, title={Sand}, subtitle={Wet}, author={Quill, Ada}, eventtitle={Dune}, date={2024-05}, eprinttype={arxiv}, eprint={2401.01234v1}}";
  const text = await published(bib, "title: Dry Sand\nvenue: Dune Days\ndate: 2024-06\narxiv: 2401.09999");
  expect(text).toBe(
    "@inproceedings{sand, title={Dry Sand}, author={Quill, Ada}, eventtitle={Dune Days}, date={2024-06}, eprint={2401.09999},\n  archiveprefix = {arXiv}\n}\n",
  );
});

test("is written anew for a paper that has become something else", async () => {
  const preprint =
    "@misc{sand, title={Sand}, author={Quill, Ada}, eprint={2401.01234}, archiveprefix={arXiv}, year=2024, note={Draft}}";
  expect(await published(preprint, "type: conference\nvenue: Dune Days\ndate: 2025")).toBe(
    "@inproceedings{sand,\n  author = {Quill, Ada},\n  title = {Sand},\n  booktitle = {Dune Days},\n  year = {2025},\n  eprint = {2401.01234},\n  archiveprefix = {arXiv},\n  url = {https://arxiv.org/abs/2401.01234}\n}\n",
  );
});

test("is the author's own where a Markdown file has some", async () => {
  const own = "@misc{own, title = {Mine}}";
  expect(await published(sand, `title: Dry Sand\nbibtex: "${own}"`)).toBe(`${own}\n`);
});

test.each(["Quill*, Ada", "Ada Quill$^{*}$", "Quill, Ada\\textsuperscript{*}", "Ada Quill$^\\dag$"])(
  "has no marks in names, which are for pages: %s",
  async (name) => {
    const text = await published(
      `@article{sand, title={Sand}, author={${name} and Bo, Jo}, journal={J}, year=2024}`,
    );
    expect(text).toBe(
      "@article{sand, title={Sand}, author={Quill, Ada and Bo, Jo}, journal={J}, year=2024}\n",
    );
  },
);

test("has no comments inside, which BibTeX does not know, and what they say is not published", async () => {
  const bib =
    "@article{sand, % mine\n  title={100\\% Sand}, % \\o/\n  % author={Quill, Bo},\n  author={Quill, Ada},\n  code={https://x.org/}, % secret\n  year=2024 % end\n}";
  expect(await published(bib)).toBe(
    "@article{sand,\n  title={100\\% Sand},\n\n  author={Quill, Ada},\n  year=2024\n}\n",
  );
});

test.each([
  ["a comma behind the key", "@article{sand\n  title={Sand}, author={Quill, Ada}, year=2024}"],
  ["a comma between fields", "@article{sand, title={Sand}\n author={Quill, Ada}\n year=2024}"],
  ["a value", "@article{sand, title={Sand}, author={Quill, Ada}, volume=, year=2024}"],
  ["a field less", "@article{sand, title={Sand}, title={Sand}, author={Quill, Ada}, year=2024}"],
])("is mended when %s was missing", async (_, bib) => {
  const text = await published(bib);
  expect(text).toBe("@article{sand,\n  title = {Sand},\n  author = {Quill, Ada},\n  year = 2024\n}\n");
  expect(readSyntax(text).faults).toEqual([]);
});

test("is mended with its strings and its parent's fields in it", async () => {
  const bib = `@string{js = "Journal of Sand"}
@inproceedings{sand, title={Sand} author={Quill, Ada}, series = js # " 2", crossref={all}, code={https://x.org/}}
@proceedings{all, title={Dunes}, year=2024, month=jan}`;
  expect(await published(bib)).toBe(
    "@inproceedings{sand,\n  title = {Sand},\n  author = {Quill, Ada},\n  series = {Journal of Sand 2},\n  booktitle = {Dunes},\n  year = {2024},\n  month = {January}\n}\n",
  );
});
