import { describe, expect, test } from "vitest";
import { renderSites } from "../../src/render/render-sites.ts";
import { publicationTypes } from "../../src/schema/content/publication.ts";
import { type Files, siteOf, textOf } from "../site/site-of.ts";
import { packageTemplates } from "../support/package-templates.ts";

/** What Zotero should take each type for. */
const expected: Readonly<Record<(typeof publicationTypes)[number], string>> = {
  journal: "journalArticle",
  conference: "conferencePaper",
  workshop: "conferencePaper",
  demo: "conferencePaper",
  chapter: "bookSection",
  thesis: "thesis",
  report: "report",
  preprint: "preprint",
  book: "book",
  patent: "patent",
  dataset: "dataset",
  software: "computerProgram",
  other: "document",
};

/** The tags by which Zotero's reading of pages (its translator "Embedded Metadata") tells a type; `dc:type` is told in its own words. */
const byVenue: Readonly<Record<string, string>> = {
  citation_journal_title: "journalArticle",
  citation_conference_title: "conferencePaper",
  citation_inbook_title: "bookSection",
  citation_dissertation_institution: "thesis",
  citation_technical_report_institution: "report",
};

type Tags = readonly (readonly [name: string, content: string])[];

function tagsIn(html: string): Tags {
  const found = html.matchAll(/<meta name="([^"]*)" content="([^"]*)">/g);
  return Array.from(found, ([, name = "", content = ""]) => [name, content] as const);
}

function valuesOf(name: string, tags: Tags): readonly string[] {
  return tags.flatMap(([tag, content]) => (tag === name ? [content] : []));
}

/** Our own reading of its rules: what a page is, and whose. */
function itemOf(html: string) {
  const tags = tagsIn(html);
  const [venue] = tags.flatMap(([name]) => byVenue[name] ?? []);
  const names = valuesOf("citation_author", tags).map((name) => name.split(/\s*;\s*/));
  const [lone = []] = names;
  const halves = lone[0]?.split(/\s*,\s*/) ?? [];
  const isTwo =
    names.length === 1 && lone.length === 1 && halves.slice(0, 2).every((half) => half.includes(" "));
  return {
    type: venue ?? valuesOf("dc:type", tags)[0],
    authors: isTwo && halves.length > 1 ? halves : names.flat(),
    date: valuesOf("citation_publication_date", tags)[0],
    doi: valuesOf("citation_doi", tags)[0],
  };
}

const formats: Readonly<Record<string, string>> = {
  "journal article": "journalArticle",
  "book proceeding": "conferencePaper",
  "book bookitem": "bookSection",
  "book book": "book",
  "book report": "report",
  "dissertation ": "thesis",
  "patent ": "patent",
};

/** The types of the context objects on a page, as its translator "COinS" reads them: two or more are a list to choose from. */
function coinsIn(html: string): readonly string[] {
  const spans = html.matchAll(/<span class="Z3988" title="([^"]*)"/g);
  return Array.from(spans, ([, title = ""]) => {
    const said = new URLSearchParams(title.replaceAll("&amp;", "&"));
    const format = said.get("rft_val_fmt")?.split(":").at(-1) ?? "";
    if (format === "dc") return said.get("rft.type") ?? "";
    return formats[`${format} ${said.get("rft.genre") ?? ""}`] ?? "";
  });
}

async function pagesOf(files: Files) {
  const { sites } = await siteOf(files);
  const { value } = renderSites(sites, packageTemplates);
  return (path: string) => textOf(value, `${path}/index.html`.replace(/^\//, "")) ?? "";
}

function paper(fields: string, authors = "[Ada Quill, Johannes van der Waals, NASA Team, 叶天竺]"): string {
  return `---\ntitle: Sand\nauthors: ${authors}\ndate: 2025-05-03\ndoi: 10.5555/sand\n${fields}\n---\n`;
}

describe.each(publicationTypes)("a paper of type %s", (type) => {
  test.each([
    ["with venue and publisher", "venue: Shores\npublisher: House"],
    ["with a venue", "venue: Shores"],
    ["with neither", ""],
  ])("%s is known as what it is, with its authors in order, its date and its DOI", async (_, fields) => {
    const page = await pagesOf({ "publications/sand.md": paper(`type: ${type}\n${fields}`) });
    expect(itemOf(page("publications/sand"))).toEqual({
      type: expected[type],
      authors: ["Quill, Ada", "van der Waals, Johannes", "NASA Team", "叶天竺"],
      date: "2025/5/3",
      doi: "10.5555/sand",
    });
    expect(coinsIn(page("publications/sand"))).toEqual([]);
    expect(coinsIn(page("publications"))).toEqual([expected[type]]);
  });
});

test("a list is one to choose from, and the home page none", async () => {
  const files = publicationTypes.map((type) => [
    `publications/${type}.md`,
    paper(`type: ${type}\nselected: true`),
  ]);
  const page = await pagesOf(Object.fromEntries(files));
  expect(coinsIn(page("publications")).toSorted()).toEqual(
    publicationTypes.map((type) => expected[type]).toSorted(),
  );
  expect([...coinsIn(page("")), ...valuesOf("citation_title", tagsIn(page("publications")))]).toEqual([]);
});

test.each(["Gabriel José García Márquez", "García Márquez, Gabriel José", "Johannes Diderik van der Waals"])(
  "a lone author with spaces on both sides of the comma is one person: %s",
  async (name) => {
    const page = await pagesOf({ "publications/sand.md": paper("", `["${name}"]`) });
    expect(itemOf(page("publications/sand")).authors).toHaveLength(1);
  },
);
