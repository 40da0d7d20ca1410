import type * as z from "zod";
import type { Checked } from "../../problem/problem.ts";
import { type Kind, kinds, type Written } from "../../schema/content/kinds.ts";
import type { Source } from "../../source.ts";
import type { Yaml } from "../yaml/yaml.ts";
import { issuesToProblems } from "./issues.ts";

/** Where the data to check was written. */
export interface Writing {
  readonly source: Source;
  readonly yaml: Yaml;
  /** Where in the YAML the data begins. */
  readonly pointer: string;
}

/** Checks data against the schema of its kind; null when something is wrong. */
export function checkData<K extends Kind>(
  kind: K,
  data: unknown,
  writing: Writing,
): Checked<Written[K] | null> {
  const schema = kinds[kind];
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data as Written[K], problems: [] };
  return { value: null, problems: issuesToProblems(result.error.issues, writing, schema) };
}

/**
 * The same for a translation: what it takes from its base was told of there, so only its `own` keys are, unless
 * the base is right by itself and the two do not go together.
 */
export function checkTranslation<K extends Kind>(
  kind: K,
  { base, own }: { readonly base: object; readonly own: object },
  writing: Writing,
): Checked<Written[K] | null> {
  const schema = kinds[kind];
  const result = schema.safeParse({ ...base, ...own }, { reportInput: true });
  if (result.success) return { value: result.data as Written[K], problems: [] };
  const issues = result.error.issues.flatMap((issue) => ownIssue(issue, own));
  const told = issues.length > 0 || !schema.safeParse(base).success ? issues : result.error.issues;
  return { value: null, problems: issuesToProblems(told, writing, schema) };
}

function ownIssue(issue: z.core.$ZodIssue, own: object): readonly z.core.$ZodIssue[] {
  const [first] = issue.path;
  if (first !== undefined) return Object.hasOwn(own, first) ? [issue] : [];
  if (issue.code !== "unrecognized_keys") return [issue];
  const keys = issue.keys.filter((key) => Object.hasOwn(own, key));
  return keys.length > 0 ? [{ ...issue, keys }] : [];
}
