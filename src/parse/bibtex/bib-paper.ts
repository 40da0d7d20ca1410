import { entryText } from "../../bibtex/entry-text.ts";
import { keysIn } from "../../bibtex/inherit.ts";
import type { BibEntry, BibField } from "../../bibtex/syntax/bib-entry.ts";
import { locate, type Problem } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import { slugOf } from "../classify.ts";
import type { Document } from "../document.ts";
import { mapOf } from "../translation.ts";
import { type Place, pointer } from "../yaml/places.ts";
import type { Yaml } from "../yaml/yaml.ts";
import { entryFaults } from "./entry-faults.ts";
import { findValues, type Values } from "./find-values.ts";
import type { Finding } from "./finding.ts";
import { hiddenFields } from "./known-fields.ts";

/** An entry of a .bib file as a document of its own, which says what a Markdown file would. */
export interface BibPaper {
  readonly document: Document;
  readonly key: string;
  readonly keyPlace: BibEntry["keyPlace"];
  /** Keys of other entries it says it belongs to. */
  readonly related: readonly string[];
  readonly isPreprint: boolean;
}

/** Makes the document of an entry. */
export function bibPaper(
  entry: BibEntry,
  source: Source,
): { readonly paper: BibPaper; readonly problems: readonly Problem[] } {
  const values = findValues(entry);
  const { data, places, read } = assemble(entry, values.findings);
  const faults = [...values.faults, ...entryFaults(entry, read)];
  const slug = slugOf(entry.key);
  const document: Document = {
    where: { kind: "publications", form: "bibtex", slug, lang: null },
    ...{ source, isReadable: true, body: "", bodyStart: entry.end, below: [] },
    yaml: { data: { ...mapOf(data), ...ofEntry(entry, values, source) }, places },
  };
  const related = ["related", "crossref"].flatMap((name) => entry.fields.get(name) ?? []).flatMap(keysIn);
  const { key, keyPlace } = entry;
  return {
    paper: { document, key, keyPlace, related, isPreprint: values.type === "preprint" },
    problems: faults.map((fault) => locate(fault, source, 0)),
  };
}

function ofEntry(entry: BibEntry, { type }: Values, source: Source) {
  return { type: type ?? "other", key: [entry.key], bibtex: entryText(entry, source.text, hiddenFields) };
}

/** Fields read as they are written, in which a backslash is no command. */
const codeFields = new Set(["doi", "url", "eprint", "pdf", "code", "website", "preview", "arxiv", "html"]);

/** What the findings come to: of several for one key the first counts. */
interface Assembled extends Yaml {
  readonly read: readonly BibField[];
}

function assemble(entry: BibEntry, findings: readonly Finding[]): Assembled {
  const head: Place = { key: entry.keyPlace, value: { start: entry.start, end: entry.keyPlace.end } };
  const [data, links, places]: [Record<string, unknown>, Record<string, unknown>, Record<string, Place>] = [
    {},
    {},
    {},
  ];
  const read: BibField[] = [];
  for (const { path, value, field } of findings) {
    const [key, label] = path;
    const at = label === undefined ? `/${key}` : pointer(["links", label]);
    if (Object.hasOwn(places, at)) continue;
    const place = { key: field.key, value: field.value };
    places[at] = place;
    if (label === undefined) data[key] = value;
    else {
      links[label] = value;
      data["links"] = links;
      places["/links"] ??= place;
    }
    if (!codeFields.has(field.name)) read.push(field);
  }
  return { data, places: { "": head, ...places }, read };
}
