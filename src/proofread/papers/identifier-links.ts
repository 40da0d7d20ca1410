import { isBibliography } from "../../parse/classify.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { pointerTo } from "../../parse/yaml/places.ts";
import type { Problem } from "../../problem/problem.ts";
import { type Desk, mainEntries } from "../desk/desk.ts";
import { remark } from "../remark.ts";

const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)$/i;
const arxiv = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5}(?:v\d+)?)(?:\.pdf)?$/i;
/** Labels of links that lead to the paper itself, and not to what belongs to it. */
const papers = new Set([
  "doi",
  "paper",
  "pdf",
  "arxiv",
  "preprint",
  "html",
  "link",
  "url",
  "publisher",
  "article",
]);

/** Links of papers to a DOI or to arXiv where the paper has no such identifier: `identifier-link`. */
export function identifierLinks(desk: Desk): readonly Problem[] {
  return mainEntries(desk, "publications").flatMap(({ data, source, places }) =>
    Object.entries(data.links).flatMap(([label, url]) => {
      const key =
        doi.test(url) && data.doi === null ? "doi" : arxiv.test(url) && data.arxiv === null ? "arxiv" : null;
      const pointer = pointerTo("/links", label);
      if (key === null || !papers.has(label.toLowerCase()) || !Object.hasOwn(places, pointer)) return [];
      const id = decodeURI((key === "doi" ? doi : arxiv).exec(url)?.[1] ?? "");
      const message = `this paper has a link to its ${key === "doi" ? "DOI" : "arXiv page"} and no key "${key}"`;
      const hint = isBibliography(source.path)
        ? `add ${key === "doi" ? "doi" : "eprint"} = {${id}}`
        : `write "${key}: ${id}": citations name it, and the link follows`;
      return [remark({ source, ...placeOf(places, pointer) }, "identifier-link", { message, hint })];
    }),
  );
}
