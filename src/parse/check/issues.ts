import type * as z from "zod";
import type { Problem } from "../../problem/problem.ts";
import { sortProblems } from "../../problem/sort-problems.ts";
import { suggest } from "../../problem/suggest.ts";
import type { Range, Source } from "../../source.ts";
import { type Places, pointer, pointerTo } from "../yaml/places.ts";
import type { Yaml } from "../yaml/yaml.ts";
import { issueWords, oneOf } from "./issue-words.ts";
import { pathName } from "./path-name.ts";
import { schemaKeys } from "./schema-keys.ts";
import { settleUnions } from "./union-issues.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Where the checked data was written. */
export interface Origin {
  readonly source: Source;
  readonly yaml: Yaml;
  /** The JSON Pointer of the data in the YAML: "" for all of it, "/3" for one item of a list. */
  readonly pointer: string;
}

interface Checkup extends Origin {
  readonly schema: z.core.$ZodType;
}

/**
 * The issues of `schema.safeParse(data, { reportInput: true })` as problems at the value or key in the YAML.
 * Rules: `missing-key`, `unknown-key`, `wrong-type`, `invalid-value`, `invalid-format`, `invalid-key`, `too-small`,
 * `too-big`, and what a custom issue gives as `params.rule` (with `params.hint`). A schema's own message is told as it
 * is, after the name of the value when it begins like "must be" or "is not". A missing key that stands there under a
 * similar name is told once, as the unknown key.
 */
export function issuesToProblems(
  issues: readonly Issue[],
  origin: Origin,
  schema: z.core.$ZodType,
): readonly Problem[] {
  const checkup = { ...origin, schema };
  const settled = settleUnions(issues);
  const missing = new Set(settled.filter((issue) => isMissing(issue, checkup)));
  const wanted = new Set([...missing].map(({ path }) => pointer(path)));
  const unknown = settled.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownKeys(issue, wanted, checkup) : [],
  );
  const renamed = new Set(unknown.map(({ meant }) => meant));
  const first = firstKeys(checkup.yaml.places);
  const absent = [...missing].filter(({ path }) => !renamed.has(pointer(path)));
  const wrong = settled.filter((issue) => issue.code !== "unrecognized_keys" && !missing.has(issue));
  return sortProblems([
    ...unknown.map(({ problem }) => problem),
    ...absent.map(({ path }) => missingKey(path, first, checkup)),
    ...wrong.map((issue) => wrongValue(issue, checkup)),
  ]);
}

/** Whether the issue is that nothing was written: not a word of the schema's own about something else that lacks. */
function isMissing(issue: Issue, { yaml, pointer: base }: Checkup): boolean {
  const isAbsence =
    issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union";
  return (
    isAbsence &&
    issue.path.length > 0 &&
    valueAt(yaml.data, base, issue.path) === undefined &&
    !hasInput(issue)
  );
}

/** A missing discriminator is reported with the map that lacks it as input. */
function hasInput(issue: Issue): boolean {
  return issue.input !== undefined && !("discriminator" in issue);
}

function valueAt(data: unknown, base: string, path: Path): unknown {
  const steps = [...base.split("/").slice(1), ...path.map(String)];
  return steps.reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    data,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

interface UnknownKey {
  readonly problem: Problem;
  /** The pointer of the key that was probably meant. */
  readonly meant: string | null;
}

function unknownKeys(
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
  wanted: ReadonlySet<string>,
  checkup: Checkup,
): readonly UnknownKey[] {
  const known = schemaKeys(checkup.schema, path);
  const lacking = known.filter((key) => wanted.has(pointer([...path, key])));
  return keys
    .filter((key) => key !== "__proto__")
    .map((key) => {
      const near = suggest(key, [...lacking, ...known]);
      const hint = near === null ? knownHint(known) : meantHint(near, lacking.includes(near));
      const message = `unknown key "${key}"${inOwner(path)}`;
      const problem = tell("unknown-key", message, hint, keyRange([...path, key], checkup), checkup.source);
      return { problem, meant: near === null ? null : pointer([...path, near]) };
    });
}

function meantHint(near: string, isRequired: boolean): string {
  return `did you mean "${near}"?${isRequired ? " (it is required)" : ""}`;
}

function knownHint(known: readonly string[]): string | null {
  return known.length === 0 ? null : `known keys are ${oneOf(known, "and")}`;
}

function inOwner(path: Path): string {
  return path.length === 0 ? "" : ` in "${pathName(path)}"`;
}

function missingKey(path: Path, first: ReadonlyMap<string, Range>, checkup: Checkup): Problem {
  const { yaml, source, pointer: base } = checkup;
  const key = yaml.places[base + pointer(path)]?.key;
  if (key)
    return tell("missing-key", `"${pathName(path)}" is empty`, "write a value after the colon", key, source);
  const owner = path.slice(0, -1);
  const range = first.get(base + pointer(owner)) ?? nearest(yaml.places, base, owner);
  const name = String(path.at(-1));
  return tell("missing-key", `missing key "${name}"${inOwner(owner)}`, `add "${name}: …"`, range, source);
}

/** The first key of each map, by the map's pointer: where a missing key is told. */
function firstKeys(places: Places): ReadonlyMap<string, Range> {
  const first = new Map<string, Range>();
  for (const [at, { key }] of Object.entries(places)) {
    const owner = at.slice(0, at.lastIndexOf("/"));
    if (key && !first.has(owner)) first.set(owner, key);
  }
  return first;
}

function wrongValue(issue: Issue, checkup: Checkup): Problem {
  const { source, yaml, pointer: base } = checkup;
  const isKey = issue.code === "invalid_key";
  const range = isKey ? keyRange(issue.path, checkup) : nearest(yaml.places, base, issue.path);
  const data = valueAt(yaml.data, base, issue.path) ?? issue.input;
  const { rule, message, hint } = issueWords(issue, {
    data,
    written: source.text.slice(range.start, range.end),
  });
  const isWhole = !/^(?:must|is|are|cannot|has|needs|leads|may|does)\b/.test(message);
  return tell(rule, isWhole ? message : `${subject(issue.path, base)} ${message}`, hint, range, source);
}

function subject(path: Path, base: string): string {
  if (path.length > 0) return `"${pathName(path)}"`;
  return base === "" ? "this file" : "this entry";
}

function keyRange(path: Path, { yaml, pointer: base }: Checkup): Range {
  return yaml.places[base + pointer(path)]?.key ?? nearest(yaml.places, base, path);
}

/** Where the value at a path stands, or the nearest value around it that was written. */
function nearest(places: Places, base: string, path: Path): Range {
  let found = places[base]?.value ?? places[""]?.value ?? { start: 0, end: 0 };
  let at = base;
  for (const step of path) {
    at = pointerTo(at, step);
    const place = places[at];
    if (!place) break;
    found = place.value.end > place.value.start ? place.value : (place.key ?? place.value);
  }
  return found;
}

function tell(
  rule: string,
  message: string,
  hint: string | null,
  { start, end }: Range,
  source: Source,
): Problem {
  return { level: "error", rule, message, hint, source, start, end };
}
