import { remembered } from "../memo.ts";
import { isPerson, joined, type Name, uncut } from "./name/name.ts";
import { plainRuns } from "./runs.ts";
import type { PublicationType, Work } from "./work.ts";

type Line = readonly [tag: string, value: string | null | undefined];

const types: Readonly<Record<PublicationType, string>> = {
  conference: "CONF",
  workshop: "CONF",
  demo: "CONF",
  journal: "JOUR",
  preprint: "UNPB",
  thesis: "THES",
  chapter: "CHAP",
  book: "BOOK",
  report: "RPRT",
  patent: "PAT",
  dataset: "DATA",
  software: "COMP",
  other: "GEN",
};

/** A work in the RIS format, as reference managers import it, with the line end of its last line. */
export const ris = remembered((work: Work): string => {
  const { type, authors, others, title, venue, date, pages, keywords } = work;
  const lines: readonly Line[] = [
    ["TY", types[type]],
    ["ID", work.key],
    ...authors.map(({ name }): Line => ["AU", risName(name)]),
    ["TI", plainRuns(title)],
    ["T2", type === "thesis" ? null : venue],
    ["PY", date?.slice(0, 4)],
    ["DA", date && risDate(date)],
    ["VL", work.volume],
    [type === "report" ? "SN" : "IS", work.number],
    ["SP", pages?.first],
    ["EP", pages?.last],
    ["PB", work.publisher ?? (type === "thesis" ? venue : null)],
    ["DO", work.doi],
    ["AN", work.arxiv && `arXiv:${work.arxiv}`],
    ["UR", work.url],
    ["LA", work.lang],
    ["AB", work.abstract],
    ...keywords.map((keyword): Line => ["KW", keyword]),
    ["N1", work.status],
    ["N1", others ? "Not all authors are named here." : null],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\n`] : []));
  return `${written.join("")}ER  - \n`;
});

/** "Family, Given, Suffix", as the format asks for. */
function risName(name: Name): string {
  if (!isPerson(name)) return uncut(name);
  const parts = [joined(name.particle, name.family), name.given, name.suffix];
  return parts.filter((part) => part !== "").join(", ");
}

/** YYYY/MM/DD, with the parts left empty that are not known. */
function risDate(date: string): string {
  const [year, month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}`;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, " ");
}
