import { describe, expect, it } from "vitest";
import { readBibliography } from "../../../src/parse/bibtex/read-bibliography.ts";

/** What a .bib file in the folder of papers comes to: its papers' data, and what was told. */
function read(text: string, path = "content/publications/all.bib") {
  const { value, problems } = readBibliography([{ path, text }]);
  return {
    papers: value.papers.map(({ document }) => ({
      slug: document.where.slug,
      ...(document.yaml.data as object),
    })),
    leftOut: value.leftOut,
    told: problems.map(({ level, rule, message }) => `${level} ${rule}: ${message}`),
  };
}

/** The data of one entry with these fields. */
function entry(fields: string, type = "article") {
  const { papers, told } = read(`@${type}{a, ${fields}}`);
  expect(told).toEqual([]);
  return papers[0];
}

it.each([
  ["article", "journal={J}", "journal"],
  ["inproceedings", "booktitle={B}", "conference"],
  ["conference", "", "conference"],
  ["incollection", "", "chapter"],
  ["inbook", "", "chapter"],
  ["book", "", "book"],
  ["proceedings", "", "book"],
  ["phdthesis", "", "thesis"],
  ["mastersthesis", "", "thesis"],
  ["thesis", "", "thesis"],
  ["techreport", "", "report"],
  ["patent", "", "patent"],
  ["dataset", "", "dataset"],
  ["software", "", "software"],
  ["misc", "", "other"],
  ["misc", "eprint={2410.05258}, archiveprefix={arXiv}", "preprint"],
  ["online", "eprint={2410.05258}, eprinttype={arxiv}", "preprint"],
  ["article", "journal={arXiv preprint arXiv:2410.05258}", "preprint"],
  ["article", "journal={CoRR}, volume={abs/2410.05258}", "preprint"],
  ["article", "journal={bioRxiv}", "preprint"],
  ["article", "journal={Nature}, eprint={2410.05258}, archiveprefix={arXiv}", "journal"],
  ["unpublished", "pubstate={prepublished}", "preprint"],
])("takes @%s with %s for a %s", (type, fields, expected) => {
  expect(entry(fields, type)).toMatchObject({ type: expected });
});

it.each([
  ["title={{A} $O(n)$ \\emph{Study}}", { title: "A $O(n)$ *Study*" }],
  ["title={A}, subtitle={B}", { title: "A: B" }],
  ["author={Ye*, Tianzhu and {NASA} and others}", { authors: ["Tianzhu Ye*", "NASA", "et al."] }],
  ["editor={Doe, Jane}", { authors: ["Jane Doe"] }],
  ["year=2024, month=10 # {~} # jan", { date: "2024-01-10" }],
  ["date={2024-05/2024-07}", { date: "2024-05" }],
  ["year={to appear}", { status: "to appear" }],
  ["journaltitle={J}", { venue: "J" }],
  ["booktitle={Proc. of X}, publisher={ACM}", { venue: "Proc. of X", publisher: "ACM" }],
  ['school={ETH Z{\\"u}rich}', { venue: "ETH Zürich" }],
  ["journal={arXiv preprint arXiv:2410.05258}", { venue: "arXiv", arxiv: "2410.05258" }],
  ["howpublished={Talk at X}", { venue: "Talk at X" }],
  ["volume=3, number=4, pages={10--20}", { volume: "3", number: "4", pages: "10–20" }],
  ["volume=3, issue=4, eid={e7}", { number: "4", pages: "e7" }],
  ["doi={https://doi.org/10.1000/a\\_b}", { doi: "10.1000/a_b" }],
  ["doi={http://doi.acm.org/10.1145/1137627.1137631}", { doi: "10.1145/1137627.1137631" }],
  ["arxiv={2410.05258v2}", { arxiv: "2410.05258v2" }],
  ["doi={10.48550/arXiv.2410.05258}", { arxiv: "2410.05258" }],
  ["eprint={hep-th/9901001}, primaryclass={hep-th}", { arxiv: "hep-th/9901001", area: ["hep-th"] }],
  ["url={https://a.b/x\\_y}", { links: { paper: "https://a.b/x_y" } }],
  ["url={https://a.b/x.pdf}", { links: { pdf: "https://a.b/x.pdf" } }],
  ["howpublished={\\url{https://a.b/x_y%20z}}", { links: { paper: "https://a.b/x_y%20z" } }],
  ["eprint={hal-01}, eprinttype={hal}", { links: { HAL: "https://hal.science/hal-01" } }],
  ["keywords={tides, sand; sand}", { tags: ["tides", "sand"] }],
  ["abstract={We do\n\n100\\% of $x$.}", { abstract: "We do 100% of $x$." }],
  ["note={Best Paper Award}", { award: "Best Paper Award" }],
  ["note={Accepted at X}", { status: "accepted" }],
  ["note={Equal to *none*}", { summary: "Equal to \\*none\\*" }],
  ["pubstate={inpress}", { status: "to appear" }],
])("reads %s", (fields, expected) => {
  expect(entry(fields)).toMatchObject(expected);
});

it("reads what al-folio puts into entries", () => {
  const fields = `abbr={ICLR}, selected={true}, preview={img/a.png}, pdf={a.pdf}, code={https://a.b/c}, website={https://a.b},
    blog={https://a.b/b}, video={https://a.b/v}, slides={s.pdf}, poster={p.pdf}, supp={u.pdf}, html={https://a.b/h},
    award={Oral}, bibtex_show={true}, dimensions={true}, altmetric={true}, google_scholar_id={x}`;
  expect(entry(fields)).toMatchObject({
    ...{ venue_short: "ICLR", selected: true, image: "img/a.png", award: "Oral" },
    links: {
      ...{ pdf: "a.pdf", code: "https://a.b/c", website: "https://a.b", blog: "https://a.b/b" },
      ...{
        video: "https://a.b/v",
        slides: "s.pdf",
        poster: "p.pdf",
        supplement: "u.pdf",
        HTML: "https://a.b/h",
      },
    },
    bibtex: "@article{a,}",
  });
});

it("gives each entry its key as the name of its page", () => {
  expect(read("@misc{DBLP:conf/iclr/Ye25,}\n@misc{叶2025,}").papers).toMatchObject([
    { slug: "DBLP-conf-iclr-Ye25", key: ["DBLP:conf/iclr/Ye25"] },
    { slug: "叶2025" },
  ]);
});

it("lists no volume beside the papers in it, and nothing that is no publication", () => {
  const text =
    "@inproceedings{a, crossref={p}}\n@proceedings{p, title={P}}\n@proceedings{q, title={Q}}\n@xdata{x}\n@set{s}";
  expect(read(text).papers.map(({ slug }) => slug)).toEqual(["a", "q"]);
});

describe("files", () => {
  it("names those that are not used", () => {
    expect(read("@misc{a}", "content/refs.bib")).toMatchObject({
      papers: [],
      leftOut: [{ path: "content/refs.bib", reason: "BibTeX is read in content/publications/ only" }],
    });
    expect(read("nothing").leftOut).toEqual([
      { path: "content/publications/all.bib", reason: "it has no entries" },
    ]);
  });

  it("reads them in any folder of papers, in the order of their paths", () => {
    const file = (path: string, text: string) => ({ path: `content/publications/${path}`, text });
    const { value } = readBibliography([file("b.bib", "@misc{b}"), file("a/x.bib", "@misc{a}")]);
    expect(value.papers.map(({ key }) => key)).toEqual(["a", "b"]);
  });
});
