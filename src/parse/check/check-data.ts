import type * as z from "zod";
import type { Checked } from "../../problem/problem.ts";
import { type Kind, kinds, type Written } from "../../schema/content/kinds.ts";
import type { Origin } from "../origin.ts";
import { type Data, isOwn } from "../translation.ts";
import { issuesToProblems } from "./issues.ts";

/** Checks data against the schema of its kind; null when something is wrong. */
export function checkData<K extends Kind>(
  kind: K,
  data: unknown,
  origin: Origin,
): Checked<Written[K] | null> {
  const schema = kinds[kind];
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data as Written[K], problems: [] };
  return { value: null, problems: issuesToProblems(result.error.issues, origin, schema) };
}

/** Data of two documents, one over the other, and of both as one. */
export interface Layers {
  readonly base: Data;
  readonly own: Data;
  readonly whole: Data;
}

/**
 * The same for a document over another, such as a translation: what it takes from its base was told of there, so only its `own` keys are, unless
 * the base is right by itself and the two do not go together.
 */
export function checkLayers<K extends Kind>(
  kind: K,
  { base, own, whole }: Layers,
  origin: Origin,
): Checked<Written[K] | null> {
  const schema = kinds[kind];
  const result = schema.safeParse(whole, { reportInput: true });
  if (result.success) return { value: result.data as Written[K], problems: [] };
  const issues = result.error.issues.flatMap((issue) => ownIssue(issue, own));
  const told = issues.length > 0 || !schema.safeParse(base).success ? issues : result.error.issues;
  return { value: null, problems: issuesToProblems(told, origin, schema) };
}

function ownIssue(issue: z.core.$ZodIssue, own: Data): readonly z.core.$ZodIssue[] {
  if (issue.path.length > 0) return isOwn(issue.path, own) ? [issue] : [];
  if (issue.code !== "unrecognized_keys") return [issue];
  const keys = issue.keys.filter((key) => Object.hasOwn(own, key));
  return keys.length > 0 ? [{ ...issue, keys }] : [];
}
