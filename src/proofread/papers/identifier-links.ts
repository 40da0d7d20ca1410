import { isBibliography } from "../../parse/classify.ts";
import type { Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { pointerTo } from "../../parse/yaml/places.ts";
import type { Problem } from "../../problem/problem.ts";
import type { TextChange } from "../../text-changes.ts";
import { type Desk, mainEntries } from "../desk/desk.ts";
import { remark } from "../remark.ts";

type Paper = Entry<"publications">;

/** An identifier, and the addresses that hold it. */
interface Kind {
  readonly key: "doi" | "arxiv";
  /** The field of BibTeX for it. */
  readonly field: string;
  readonly what: string;
  readonly form: RegExp;
}

const kinds: readonly Kind[] = [
  {
    key: "doi",
    field: "doi",
    what: "DOI",
    form: /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#%]+)$/i,
  },
  {
    ...{ key: "arxiv", field: "eprint", what: "arXiv page" },
    form: /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5}(?:v\d+)?)(?:\.pdf)?$/i,
  },
];

/** Labels of links that lead to the paper itself, and not to what belongs to it. */
const papers = new Set("doi paper pdf arxiv preprint html link url publisher article".split(" "));

/** An identifier in a link of a paper, and the place of the link. */
interface Hidden {
  readonly kind: Kind;
  readonly id: string;
  readonly pointer: string;
}

/** Links of papers to a DOI or to arXiv where the paper has no such identifier: `identifier-link`. */
export function identifierLinks(desk: Desk): readonly Problem[] {
  const all = mainEntries(desk, "publications").map((paper) => ({ paper, links: hiddenIn(paper) }));
  const claims = countOf(all.flatMap(({ paper, links }) => [...claimsOf(paper, links)]));
  return all.flatMap(({ paper, links }) =>
    links.map((link) => told(paper, link, (claims.get(sameAs(link.id)) ?? 0) > 1)),
  );
}

function hiddenIn({ data, places }: Paper): readonly Hidden[] {
  return Object.entries(data.links).flatMap(([label, url]) => {
    const kind = kinds.find(({ key, form }) => data[key] === null && form.test(url));
    const id = kind?.form.exec(url)?.[1];
    const pointer = pointerTo("/links", label);
    const isOwn = papers.has(label.toLowerCase()) && Object.hasOwn(places, pointer);
    return kind && id && isOwn ? [{ kind, id, pointer }] : [];
  });
}

/** The identifiers a paper has, or would have with its links mended. */
function claimsOf({ data: { doi, arxiv } }: Paper, links: readonly Hidden[]): ReadonlySet<string> {
  return new Set([doi ?? [], arxiv ?? [], links.map(({ id }) => id)].flat().map(sameAs));
}

/** DOIs know no capitals, and versions of a preprint are one. */
function sameAs(id: string): string {
  return id.toLowerCase().replace(/^(\d{4}\.\d{4,5})v\d+$/, "$1");
}

function countOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function told(paper: Paper, { kind, id, pointer }: Hidden, isShared: boolean): Problem {
  const { source, places } = paper;
  const isBib = isBibliography(source.path);
  const message = `this paper has a link to its ${kind.what} and no key "${isBib ? kind.field : kind.key}"`;
  const hint = isBib
    ? `add ${kind.field} = {${id}}`
    : `write "${kind.key}: ${id}": citations name it, and the link follows`;
  const fix = isBib || isShared ? null : lineBeforeLinks(paper, `${kind.key}: ${id}\n`);
  return remark({ source, ...placeOf(places, pointer) }, "identifier-link", { message, hint, fix });
}

/** The link stays: it leads where the one that follows from the identifier does. Two papers with one identifier would become one. */
function lineBeforeLinks({ source, places }: Paper, text: string): TextChange | null {
  const start = places["/links"]?.key?.start ?? -1;
  return start > 0 && source.text.charAt(start - 1) === "\n" ? { start, end: start, text } : null;
}
