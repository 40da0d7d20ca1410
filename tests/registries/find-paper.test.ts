import { expect, test } from "vitest";
import { findPaper } from "../../src/registries/find-paper.ts";
import { connect } from "../../src/registries/network/connection.ts";
import type { PaperRecord } from "../../src/registries/paper-record.ts";
import { referenceIn } from "../../src/registries/reference.ts";
import { type Played, playRegistries } from "./play-registries.ts";
import { anthology, article, note, oldNote, preprint, record } from "./recorded.ts";

async function found(
  written: string,
  answers: Readonly<Record<string, Played>>,
): Promise<PaperRecord | string> {
  const { base } = await playRegistries(answers);
  const reference = referenceIn(written);
  if (reference === null) throw new Error(`${written} names no paper`);
  const answer = await findPaper(reference, connect({ version: "0.0.0", mailto: null, base }));
  return "value" in answer ? answer.value : answer.trouble.message;
}

const answerTo = (item: unknown) => found("10.5555/x", { "/doi.org/10.5555/x": { body: item } });

test("a DOI is filled in from CSL-JSON, its markup as Markdown", async () => {
  const path = "/doi.org/10.5555/Tides.2024";
  expect(await found("https://doi.org/10.5555/Tides.2024", { [path]: { body: article } })).toEqual({
    title: "Tides of <em>H</em><sub>2</sub>O: a \\[brief\\] history \\& \\*more\\*",
    authors: ["Mara Lindqvist", "Johannes van der Waals Jr.", "叶天竺", "The Sand Collaboration"],
    date: "2024-05",
    abstract: "\\# We show that $O(n^2)$ grains move at p \\< 0.05 for \\$5M.\n\n2\\. And *more*.",
    fields: {
      venue: "Journal of Shores \\& Seas",
      type: "journal",
      volume: "12",
      number: "3",
      pages: "45-67",
      publisher: "Shoreline Press",
      doi: "10.5555/Tides.2024",
    },
  });
});

test.each([
  [{ "date-parts": [[2024]] }, "2024"],
  [{ "date-parts": [[2024, 5, 3]] }, "2024-05-03"],
  [{ "date-parts": [[null]] }, null],
  [{ "date-parts": [["2024", "5"]] }, "2024-05"],
  [undefined, null],
])("the date is as much as is said: %j", async (issued, date) => {
  expect(await answerTo({ title: "A", issued })).toMatchObject({ date });
});

test.each([
  [{ type: "posted-content", institution: [{ name: "bioRxiv" }], publisher: "Lab" }, "preprint", "bioRxiv"],
  [{ type: "article", publisher: "Zenodo" }, "preprint", "Zenodo"],
  [{ type: "paper-conference", event: { name: "Shores 2024" } }, "conference", "Shores 2024"],
  [{ type: "thesis", publisher: "University of Sand" }, "thesis", "University of Sand"],
  [{ type: "constructor", "container-title": [] }, "other", undefined],
])("type and venue of %j", async (item, type, venue) => {
  const paper = await answerTo({ title: "A", ...item });
  expect(paper).toMatchObject({ fields: { type } });
  expect(typeof paper === "string" ? null : paper.fields["venue"]).toBe(venue);
});

test("TeX beside MathML is taken once, and a tag that is never closed takes nothing away", async () => {
  const formula =
    "<jats:alternatives><jats:tex-math>$x_1$</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math></jats:alternatives>";
  expect(await answerTo({ title: `On ${formula} and <i>so on` })).toMatchObject({
    title: "On $x_1$ and *so on*",
  });
});

test("tags without end are no trouble", async () => {
  const paper = await answerTo({ title: `${"<i>".repeat(20_000)}Sand${"</b>".repeat(20_000)}` });
  expect(paper).toHaveProperty("title", expect.stringContaining("Sand"));
  for (const start of ["<mml:math ", "<a ", "$ ", "tex-math<mml:math>"]) {
    const begun = Date.now();
    await answerTo({ title: start.repeat(100_000) });
    expect(Date.now() - begun).toBeLessThan(3_000);
  }
});

test("an arXiv identifier is filled in from DataCite, its lines joined and its TeX read", async () => {
  const path = "/api.datacite.org/dois/10.48550/arXiv.2401.01234";
  const paper = {
    title: "Sand Moves in $O(n^2)$: Poincaré's Dunes",
    authors: ["Mara Lindqvist", "Sand Collaboration"],
    date: "2024-01-02",
    abstract: "We show how sand \\<moves\\>.\n\nIt does.",
    fields: { venue: "arXiv", type: "preprint", arxiv: "2401.01234", area: ["physics.geo-ph"] },
  };
  for (const written of ["arXiv:2401.01234v2", "10.48550/arXiv.2401.01234"])
    expect(await found(written, { [path]: { body: preprint } })).toEqual(paper);
});

test("a paper of the ACL Anthology has its key and no link beside its identifier", async () => {
  const paper = await found("https://aclanthology.org/2023.acl-long.7/", {
    "/aclanthology.org/2023.acl-long.7.bib": { body: anthology },
  });
  expect(paper).toMatchObject({
    title: "Sand in 100% of Sentences",
    authors: ["Mara Lindqvist", "Ilse Brandt"],
    date: "2023-07",
    abstract: "We count sand.",
  });
  expect(paper).toHaveProperty("fields.acl", "2023.acl-long.7");
  expect(paper).toHaveProperty("fields.key", "lindqvist-etal-2023-sand");
  expect(paper).not.toHaveProperty("fields.links");
});

test("a record of DBLP has no numbers behind names", async () => {
  const path = "/dblp.org/rec/conf/shore/LindqvistW25.bib?param=1";
  expect(
    await found("https://dblp.org/rec/conf/shore/LindqvistW25.html", { [path]: { body: record } }),
  ).toMatchObject({
    title: "Dunes at Night",
    authors: ["Mara Lindqvist", "Wei Wang"],
    date: "2025",
    fields: { type: "conference", key: "DBLP:conf/shore/LindqvistW25" },
  });
});

test.each([
  ["second", { "/api2.openreview.net/notes?id=abcDEF1234": { body: note } }],
  [
    "first",
    {
      "/api2.openreview.net/notes?id=abcDEF1234": { body: { notes: [], count: 0 } },
      "/api.openreview.net/notes?id=abcDEF1234": { body: oldNote },
    },
  ],
])("a paper of OpenReview is filled in from its %s API", async (_, answers) => {
  expect(await found("https://openreview.net/forum?id=abcDEF1234", answers)).toEqual({
    title: "Dunes that Learn",
    authors: ["Mara Lindqvist", "Ilse Brandt"],
    date: "2025",
    abstract: "We learn $x_i$.",
    fields: {
      venue: "The Thirteenth Conference on Learning Shores",
      type: "conference",
      venue_short: "SHORE",
      award: "Oral",
      openreview: "abcDEF1234",
    },
  });
});

test.each([
  ["Submitted to SHORE 2026", "submitted"],
  ["SHORE 2026 Conference Submission", "submitted"],
  ["SHORE 2026 Conference Withdrawn Submission", "preprint"],
  ["", "preprint"],
])("a paper that is not accepted (%j) has no venue and no date", async (venue, status) => {
  const content = { title: "A", authors: ["B"], venue, _bibtex: "@misc{a, year={2025}}" };
  const answers = { "/api2.openreview.net/notes?id=abcDEF1234": { body: { notes: [{ content }] } } };
  expect(await found("https://openreview.net/pdf?id=abcDEF1234", answers)).toEqual({
    ...{ title: "A", authors: ["B"], date: null, abstract: null },
    fields: { status, openreview: "abcDEF1234" },
  });
});

test.each([
  ["10.5555/x", "doi.org does not know"],
  ["2401.01234", "does not know"],
  ["https://openreview.net/forum?id=abcDEF1234", "OpenReview does not know"],
  ["2023.acl-long.7", "The ACL Anthology does not know"],
  ["DBLP:conf/shore/X", "DBLP does not know"],
])("%s that nobody knows is told", async (written, message) => {
  expect(await found(written, {})).toContain(message);
});

test.each([[{}], [[]], ["null"], [{ title: "Error" }], ['{"title":'], [{ data: {} }]])(
  "an answer of another shape is trouble, not a paper: %j",
  async (body) => {
    expect(await answerTo(body)).toMatch(/^doi.org answered (?:with an error|in a form that is not known)$/);
  },
);
