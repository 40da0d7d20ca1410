import type { BibEntry, BibField } from "../../bibtex/syntax/bib-entry.ts";
import { codeOf, type Finding, textIn } from "./finding.ts";

/** Fields that hold an address, and the label of its link. */
const labels: ReadonlyMap<string, string> = new Map([
  ...["pdf", "code", "project", "website", "video", "slides", "poster"].map((name) => [name, name] as const),
  ...["data", "model", "demo", "blog", "supplement"].map((name) => [name, name] as const),
  ...([
    ["supp", "supplement"],
    ["html", "HTML"],
    ["pdfurl", "pdf"],
  ] as const),
]);

interface Archive {
  readonly label: string;
  readonly address: (id: string) => string;
}

const hal: Archive = { label: "HAL", address: (id) => `https://hal.science/${id}` };
const pubmed: Archive = { label: "PubMed", address: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/` };

/** Fields that hold an identifier of an archive, and what `eprinttype` calls one. */
const archives: ReadonlyMap<string, Archive> = new Map([
  ["hal_id", hal],
  ["pmid", pubmed],
]);
const eprintTypes: ReadonlyMap<string, Archive> = new Map([
  ["hal", hal],
  ["pubmed", pubmed],
]);

const onTheWeb = new Set(["online", "electronic", "www", "software", "dataset"]);

/** The links of an entry; `url` leads to the paper, or to the thing itself where that is on the web. */
export function linkFindings(entry: BibEntry): readonly Finding[] {
  const own = [...entry.fields.values()].flatMap((field) => labelled(field));
  return [...urlFinding(entry), ...own, ...archived(entry)];
}

function labelled(field: BibField): readonly Finding[] {
  const label = labels.get(field.name);
  const archive = archives.get(field.name);
  if (!label && !archive) return [];
  const address = codeOf(field);
  if (address === "" || /^(?:true|false|yes|no)$/i.test(address)) return [];
  return archive
    ? [link(archive.label, archive.address(address), field)]
    : [link(label ?? "", address, field)];
}

function urlFinding(entry: BibEntry): readonly Finding[] {
  const url = entry.fields.get("url");
  if (url && codeOf(url) !== "") return [link(labelOf(codeOf(url), entry), codeOf(url), url)];
  const field = entry.fields.get("howpublished") ?? entry.fields.get("note");
  const found = field && /^\s*(?:\\url\s*\{)?\s*(https?:\/\/[^\s{}]+)\s*\}?\s*$/.exec(field.text)?.[1];
  if (!field || !found) return [];
  const address = codeOf({ ...field, text: found });
  return [link(labelOf(address, entry), address, field)];
}

function labelOf(address: string, { type, fields }: BibEntry): string {
  if (/\.pdf$/i.test(address) && !fields.has("pdf")) return "pdf";
  return onTheWeb.has(type) ? "website" : "paper";
}

/** `eprint` with `eprinttype`, for archives other than arXiv. */
function archived(entry: BibEntry): readonly Finding[] {
  const eprint = entry.fields.get("eprint");
  if (!eprint) return [];
  const type = textIn(entry, "eprinttype") || textIn(entry, "archiveprefix");
  const archive = eprintTypes.get(type.toLowerCase());
  return archive ? [link(archive.label, archive.address(codeOf(eprint)), eprint)] : [];
}

function link(label: string, address: string, field: BibField): Finding {
  return { path: ["links", label], value: address, field };
}
