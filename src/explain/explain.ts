import { bibliographies } from "./bibliographies.ts";
import { content } from "./content.ts";
import { cvPdf } from "./cv-pdf.ts";
import { files } from "./files.ts";
import type { Explanation, Explanations } from "./page.ts";
import { templates } from "./templates.ts";
import { written } from "./written.ts";

const all: Explanations = { ...written, ...content, ...bibliographies, ...files, ...cvPdf, ...templates };

/** The names of all rules, sorted. */
export const explainedRules: readonly string[] = Object.keys(all).sort();

/** What there is to know of a rule, by its name; null when there is none of that name. */
export function explain(rule: string): Explanation | null {
  return Object.hasOwn(all, rule) ? (all[rule] ?? null) : null;
}
