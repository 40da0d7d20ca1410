import type * as z from "zod";

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/**
 * The issues with each union's replaced by those of the branch the author most likely meant: one that takes this
 * kind of value and has the fewest issues. A union none of whose branches takes this kind of value stays as it is.
 */
export function settleUnions(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => (issue.code === "invalid_union" ? settle(issue) : issue));
}

function settle(issue: UnionIssue): readonly Issue[] {
  if (issue.input === undefined) return [issue];
  const branches = issue.errors.map(settleUnions).filter((branch) => !branch.some(isOtherKind));
  const best = branches.reduce<readonly Issue[] | null>((a, b) => (a && a.length <= b.length ? a : b), null);
  return best ? best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

/** Whether the value itself, not something in it, is of another kind than the branch takes. */
function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_value")
    return issue.values.every((value) => typeof value !== typeof issue.input);
  return issue.code === "invalid_type" || issue.code === "invalid_union";
}

/** The kinds of value that the branches of a union take, as zod calls them, in the schema's order. */
export function unionKinds(issue: UnionIssue): readonly string[] {
  const kinds = issue.errors.flat().flatMap((inner) => {
    if (inner.path.length > 0) return [];
    if (inner.code === "invalid_union") return unionKinds(inner);
    if (inner.code === "invalid_type") return inner.expected;
    return inner.code === "invalid_value" ? inner.values.map((value) => typeof value) : [];
  });
  return [...new Set(kinds)];
}
