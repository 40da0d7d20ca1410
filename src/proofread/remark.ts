import { aboutFile, type Problem, problemAt } from "../problem/problem.ts";
import type { Range, Source } from "../source.ts";
import type { TextChange } from "../text-changes.ts";
import type { Rule } from "./rules.ts";

/** What a proofreader says of a place: a warning of one of the rules. */
export function remark(place: Range & { readonly source: Source }, rule: Rule, words: Words): Problem {
  return problemAt(place.source, place, { level: "warning", rule, ...words });
}

/** The same of a whole file, by its path. */
export function remarkOn(path: string, rule: Rule, words: Words): Problem {
  return aboutFile(path, { level: "warning", rule, ...words });
}

export interface Words {
  readonly message: string;
  readonly hint: string;
  readonly fix?: TextChange | null;
}
