import { suggest } from "../problem/suggest.ts";
import { type Rule, rules } from "./rules.ts";

/** A rule by its name, or the words for a name no rule has. */
export function readRule(name: string): Rule | { readonly unknown: string } {
  if (isRule(name)) return name;
  const near = suggest(name, Object.keys(rules));
  return { unknown: `There is no rule "${name}"${near === null ? "." : `: did you mean ${near}?`}` };
}

function isRule(name: string): name is Rule {
  return Object.hasOwn(rules, name);
}
