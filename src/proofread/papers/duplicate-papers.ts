import type { Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { positionOf } from "../../problem/position.ts";
import type { Problem } from "../../problem/problem.ts";
import { nameKey } from "../../site/names.ts";
import { type Desk, mainEntries } from "../desk/desk.ts";
import { remark } from "../remark.ts";
import { titleForm } from "./title-form.ts";

type Paper = Entry<"publications">;

/** Entries that are one paper: the same DOI or arXiv identifier, or titles that say the same: `duplicate-paper`. */
export function duplicatePapers(desk: Desk): readonly Problem[] {
  const papers = mainEntries(desk, "publications");
  const told = new Set<Paper>();
  return [
    ...twins(papers, "/doi", ({ data }) => data.doi?.toLowerCase() ?? null),
    ...twins(papers, "/arxiv", ({ data }) => data.arxiv?.toLowerCase().replace(/v\d+$/, "") ?? null),
    ...twins(papers, "/title", titleKey).filter(
      ({ one, other }) => !isToldByBuild(one, desk) && !areTwo(one, other),
    ),
  ].flatMap(({ one, other, pointer }) => (told.has(one) ? [] : told.add(one) && [twin(one, other, pointer)]));
}

interface Twins {
  readonly one: Paper;
  /** The first of its kind. */
  readonly other: Paper;
  readonly pointer: string;
}

function twins(
  papers: readonly Paper[],
  pointer: string,
  keyOf: (paper: Paper) => string | null,
): readonly Twins[] {
  const first = new Map<string, Paper>();
  return papers.flatMap((one) => {
    const key = keyOf(one);
    const other = key === null ? undefined : first.get(key);
    if (key !== null && other === undefined) first.set(key, one);
    return other === undefined ? [] : [{ one, other, pointer }];
  });
}

/** A title of few words is no proof. */
function titleKey({ data }: Paper): string | null {
  const form = titleForm(Object.values(data.title)[0]?.text ?? "");
  const [first] = data.authors.people;
  const family = nameKey(first?.name ?? "")
    .split(" ")
    .toSorted()
    .join(" ");
  return form === null ? null : `${form}\n${family}`;
}

function isToldByBuild({ source, places }: Paper, { told }: Desk): boolean {
  const { start } = placeOf(places, "/title");
  return told.some(
    (problem) => problem.rule === "same-paper" && problem.source === source && problem.start === start,
  );
}

const apart = new Set([
  "thesis",
  "dataset",
  "software",
  "demo",
  "patent",
  "book",
  "report",
  "workshop",
  "other",
]);

/** Two works of one title: data and the paper on it, a thesis, a conference paper and its journal version. */
function areTwo(one: Paper, other: Paper): boolean {
  const [a, b] = [one.data, other.data];
  if (a.type !== b.type && [a.type, b.type].some((type) => type !== null && apart.has(type))) return true;
  if (a.doi !== null && b.doi !== null && a.doi.toLowerCase() !== b.doi.toLowerCase()) return true;
  const [here, there] = [venueOf(one), venueOf(other)];
  return here !== null && there !== null && here !== there;
}

/** Where a paper appeared; null of a preprint. */
function venueOf({ data: { venue, venue_short, type, status } }: Paper): string | null {
  const isPreprint = type === "preprint" || status === "preprint";
  const text = Object.values(venue_short ?? venue ?? {})[0]?.text;
  return isPreprint || text === undefined || /\barxiv\b/i.test(text) ? null : nameKey(text);
}

function twin({ source, places }: Paper, other: Paper, pointer: string): Problem {
  const { line } = positionOf(other.source, placeOf(other.places, pointer).start);
  const there = `${other.source.path}:${line}`;
  const what = { "/doi": "has the DOI of", "/arxiv": "has the arXiv identifier of" }[pointer];
  const message =
    what === undefined
      ? `this may be the paper of ${there}: title and first author are alike`
      : `this ${what} ${there}`;
  const hint =
    what === undefined
      ? "make one entry of the two; a preprint and its published version are one paper, with arxiv and doi"
      : "make one entry of the two, or mend the identifier";
  return remark({ source, ...placeOf(places, pointer) }, "duplicate-paper", { message, hint });
}
