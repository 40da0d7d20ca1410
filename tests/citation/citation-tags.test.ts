import { describe, expect, it } from "vitest";
import { citationTags } from "../../src/citation/citation-tags.ts";
import { workOf } from "./work.ts";

function tagsOf(said: Parameters<typeof workOf>[0]): readonly string[] {
  return citationTags(workOf(said)).map(({ name, content }) => `${name}: ${content}`);
}

it("has a tag an author, in order, and all that tells a citation", () => {
  const work = workOf({
    authors: ["Tianzhu Ye", "van der Waals, Johannes", "叶天竺", "King, Martin Luther, Jr."],
    others: true,
    venue: "Journal of Shores",
    volume: "12",
    number: "3",
    pages: { first: "45", last: "67" },
    publisher: "Shore Press",
    doi: "10.1000/x",
    arxiv: "2410.05258",
    abstract: "Sand moves.",
    keywords: ["sand", "waves"],
    lang: "en",
    pdf: "https://ye.test/publications/sand/sand.pdf",
  });
  expect(citationTags(work).map(({ name, content }) => `${name}: ${content}`)).toEqual([
    "citation_title: Sand",
    "citation_author: Ye, Tianzhu",
    "citation_author: van der Waals, Johannes",
    "citation_author: 叶天竺",
    "citation_author: King, Martin Luther Jr.",
    "citation_publication_date: 2025",
    "citation_journal_title: Journal of Shores",
    "citation_volume: 12",
    "citation_issue: 3",
    "citation_firstpage: 45",
    "citation_lastpage: 67",
    "citation_publisher: Shore Press",
    "citation_doi: 10.1000/x",
    "citation_arxiv_id: 2410.05258",
    "citation_abstract: Sand moves.",
    "citation_keywords: sand; waves",
    "citation_language: en",
    "citation_pdf_url: https://ye.test/publications/sand/sand.pdf",
  ]);
});

describe("the date", () => {
  it.each([
    ["2025-05-03", "2025/5/3"],
    ["2025-05", "2025"],
    ["2025", "2025"],
  ])("%s is a whole one or the year alone: %s", (date, told) => {
    expect(tagsOf({ date })).toContain(`citation_publication_date: ${told}`);
  });

  it("is not made up", () => {
    expect(tagsOf({ date: null }).join()).not.toContain("date");
  });
});

describe("the type", () => {
  const at = { venue: "Venue", publisher: "House" };
  it.each([
    ["conference", "citation_conference_title: Venue"],
    ["workshop", "citation_conference_title: Venue"],
    ["chapter", "citation_inbook_title: Venue"],
    ["thesis", "citation_dissertation_institution: House"],
    ["report", "citation_technical_report_institution: House"],
    ["preprint", "dc:type: preprint"],
    ["book", "dc:type: book"],
    ["software", "dc:type: computerProgram"],
  ] as const)("%s is told by %s", (type, tag) => {
    expect(tagsOf({ type, ...at })).toContain(tag);
  });

  it("is told by name where there is no venue", () => {
    expect(tagsOf({ type: "conference" })).toContain("dc:type: conferencePaper");
  });
});
