import { said } from "../draft/draft.ts";
import { dateIn } from "../reading/date-in.ts";
import { degreeOf } from "../reading/degree-of.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf } from "../reading/node.ts";
import { richAt, richText, sentences } from "../reading/rich-text.ts";
import { addressAt } from "../reading/web-address.ts";
import { pointsAt } from "./points-at.ts";

const when = { date: ["date"], start: "start_date", end: "end_date" } as const;

type Kind = "education" | "experience" | "publication" | "line" | "normal" | "text";

/** The keys by which RenderCV tells the kinds of entries apart. */
const kinds: Readonly<Record<string, Kind>> = {
  institution: "education",
  company: "experience",
  position: "experience",
  authors: "publication",
  label: "line",
  bullet: "line",
  number: "line",
  reversed_number: "line",
  name: "normal",
  title: "normal",
};

/** What an entry of a section is; null for one RenderCV would not know. */
export function kindOf({ data }: Node): Kind | null {
  if (typeof data !== "object" || data === null) return "text";
  const isOf = (name: string) =>
    Object.hasOwn(data, name) && (name !== "authors" || Object.hasOwn(data, "title"));
  const key = Object.keys(kinds).find(isOf);
  return key === undefined ? null : (kinds[key] ?? null);
}

/** An entry as an item of a section: a line of text, or what it tells by key; null for a paper, and for what is no entry. */
export function itemOf(node: Node, isEnglish: boolean): string | Readonly<Record<string, unknown>> | null {
  switch (kindOf(node)) {
    case "text":
      return richText(node);
    case "line":
      return lineOf(node);
    case "education": {
      const degree = degreeOf(richAt(node, "degree"), richAt(node, "area"), isEnglish);
      return entry(node, { ...degree, organisation: richAt(node, "institution") });
    }
    case "experience":
      return entry(node, { role: richAt(node, "position"), organisation: richAt(node, "company") });
    case "normal":
      return entry(node, { title: richAt(node, "name", "title") });
    default:
      return null;
  }
}

/** "**Languages:** Python, C++", a bullet, or an item of a numbered list. */
function lineOf(node: Node): string | null {
  const label = richAt(node, "label");
  const text = richAt(node, "details", "bullet", "number", "reversed_number");
  return label === null || text === null ? (label ?? text) : `**${label}:** ${text}`;
}

function entry(
  node: Node,
  head: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const { date, words } = dateIn(node, when);
  const website = addressAt(childOf(node, "url"));
  return someOf({
    ...head,
    place: richAt(node, "location"),
    date,
    grade: richAt(node, "gpa", "grade", "score"),
    text: sentences(words, richAt(node, "summary")),
    points: pointsAt(childOf(node, "highlights")),
    links: website === null ? null : { website },
  });
}

/** The keys that say something; null where none does. */
function someOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null {
  const told = said(fields);
  return Object.keys(told).length === 0 ? null : told;
}
