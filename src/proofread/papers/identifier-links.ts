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

/** Links of papers to a DOI or to arXiv where the paper has no such identifier: `identifier-link`. */
export function identifierLinks(desk: Desk): readonly Problem[] {
  const all = mainEntries(desk, "publications");
  const taken = new Set(all.flatMap(({ data: { doi, arxiv } }) => [doi ?? [], arxiv ?? []].flat()));
  return all.flatMap((paper) =>
    Object.entries(paper.data.links).flatMap(([label, url]) => {
      const kind = kinds.find(({ key, form }) => paper.data[key] === null && form.test(url));
      const id = kind?.form.exec(url)?.[1];
      const pointer = pointerTo("/links", label);
      const isOwn = papers.has(label.toLowerCase()) && Object.hasOwn(paper.places, pointer);
      return kind && id && isOwn ? [hidden(paper, pointer, kind, id, taken.has(id))] : [];
    }),
  );
}

function hidden(paper: Paper, pointer: string, kind: Kind, id: string, isTaken: boolean): Problem {
  const { source, places } = paper;
  const isBib = isBibliography(source.path);
  const message = `this paper has a link to its ${kind.what} and no key "${isBib ? kind.field : kind.key}"`;
  const hint = isBib
    ? `add ${kind.field} = {${id}}`
    : `write "${kind.key}: ${id}": citations name it, and the link follows`;
  const fix = isBib || isTaken ? null : lineBeforeLinks(paper, `${kind.key}: ${id}\n`);
  return remark({ source, ...placeOf(places, pointer) }, "identifier-link", { message, hint, fix });
}

/** The link stays: it leads where the one that follows from the identifier does. Two papers with one identifier would become one. */
function lineBeforeLinks({ source, places }: Paper, text: string): TextChange | null {
  const start = places["/links"]?.key?.start ?? -1;
  return start > 0 && source.text.charAt(start - 1) === "\n" ? { start, end: start, text } : null;
}
