import type { CvSection, CvView, ReferenceView } from "../../schema/view/cv.ts";
import type { Inlines } from "../tree.ts";
import { citation, legendOf } from "./citation.ts";
import type { SectionData } from "./document.ts";
import { entryData } from "./entry.ts";
import { joined, linked, named, quietly, type Speech, said, told } from "./phrase.ts";

/** A section of the CV. */
export function sectionData(section: CvSection, { numbered, sections }: CvView, speech: Speech): SectionData {
  const lines = section.lines.map((line) => said(line, speech));
  const isRun = section.kind === "interests";
  return {
    title: said(section.title, speech),
    body: told(section.body, speech),
    entries: section.items.map((item) => entryData(item, speech)),
    two: hasTwoLines(section, sections),
    lines: isRun ? [] : lines,
    run: isRun ? joined(lines, speech.words.comma) : [],
    papers: section.papers.map((paper) => citation(paper, speech)),
    numbered,
    legend: legendOf(section.papers),
    references: section.references.map((reference) => referee(reference, speech)),
  };
}

/** The sections of a life's stations look alike: if one of them needs lines of its own, all have them. */
const stations: ReadonlySet<string> = new Set(["education", "experience"]);

function hasTwoLines(section: CvSection, sections: readonly CvSection[]): boolean {
  const alike = stations.has(section.id) ? sections.filter(({ id }) => stations.has(id)) : [section];
  const items = alike.flatMap((one) => one.items);
  return items.some(({ place, people }) => place !== null || people.length > 0);
}

/** Somebody who can be asked: name, role, organisation, e-mail; and what they say, on a line of its own. */
function referee({ names, role, organisation, text, emails, url }: ReferenceView, speech: Speech): Inlines {
  const addresses = emails.map(({ user, host }) => mailTo(`${user}@${host}`, speech));
  const name: Inlines = [{ is: "strong", of: quietly(named(names), url, speech) }];
  const line = joined(
    [name, said(role, speech), said(organisation, speech), ...addresses],
    speech.words.comma,
  );
  const words = said(text, speech);
  return words.length === 0 ? line : [...line, { is: "break" }, ...words];
}

function mailTo(address: string, speech: Speech): Inlines {
  return linked([address], `mailto:${address}`, speech);
}
