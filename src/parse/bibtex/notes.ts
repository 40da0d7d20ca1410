import type { BibEntry, BibField } from "../../bibtex/syntax/bib-entry.ts";
import type { Written } from "../../schema/content/kinds.ts";
import { type Finding, markdownOf, textIn, textOf } from "./finding.ts";

type Status = NonNullable<Written["publications"]["status"]>;

const states: readonly (readonly [form: RegExp, status: Status])[] = [
  [/^(?:in ?press|to appear|forthcoming)\b|\bto appear\b/i, "to appear"],
  [/^accepted\b/i, "accepted"],
  [/^(?:submitted|under (?:review|submission)|in review)\b/i, "submitted"],
  [/^(?:in ?preparation|work in progress)\b/i, "in preparation"],
  [/^(?:prepublished|preprint)\b/i, "preprint"],
];

/** How far a text says a paper has come; null when it says something else. */
export function statusIn(text: string): Status | null {
  return states.find(([form]) => form.test(text))?.[1] ?? null;
}

const praise =
  /^(?:(?:oral|spotlight|highlight|poster)\b|.*\b(?:awards?|prize|honou?rable mention|best (?:student )?paper|finalist|runner-up)\b)/i;

/** What a `note` and its kin say of a paper: its status, an award, or anything else in a sentence. */
export function noteFindings(entry: BibEntry): readonly Finding[] {
  const { fields } = entry;
  const told = ["award_name", "award"].flatMap((name) => fields.get(name) ?? []);
  const states = ["status", "pubstate", "note", "year", "howpublished"].flatMap(
    (name) => fields.get(name) ?? [],
  );
  return [
    ...told.map((field): Finding => ({ path: ["award"], value: markdownOf(field), field })),
    ...states.flatMap((field): Finding[] => {
      const status = statusIn(textOf(field));
      return status ? [{ path: ["status"], value: status, field }] : [];
    }),
    ...["summary", "tldr"].flatMap((name): Finding[] => sentence(fields.get(name))),
    ...noteFinding(entry),
  ];
}

function noteFinding(entry: BibEntry): readonly Finding[] {
  const field = entry.fields.get("note") ?? entry.fields.get("addendum");
  const text = field ? textOf(field) : "";
  if (!field || text === "" || statusIn(text) || /^https?:\/\/\S+$|^arxiv[: ]/i.test(text)) return [];
  return praise.test(text) && textIn(entry, "award") === ""
    ? [{ path: ["award"], value: markdownOf(field), field }]
    : sentence(field);
}

function sentence(field: BibField | undefined): Finding[] {
  return field ? [{ path: ["summary"], value: markdownOf(field), field }] : [];
}
