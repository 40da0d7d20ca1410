import type * as z from "zod";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { sortProblems } from "../../problem/sort-problems.ts";
import { suggest } from "../../problem/suggest.ts";
import { readDate } from "../../schema/content/date/read-date.ts";
import { isLabel, synonymOf } from "../../schema/content/synonyms.ts";
import type { Range } from "../../source.ts";
import type { Origin } from "../origin.ts";
import { type Places, pointer, pointerTo } from "../yaml/places.ts";
import { issueWords, oneOf } from "./issue-words.ts";
import { pathName } from "./path-name.ts";
import { schemaKeys } from "./schema-keys.ts";
import { settleUnions } from "./union-issues.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

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
  const absent = [...missing].filter(({ path }) => !renamed.has(pointer(path)));
  const wrong = settled.filter((issue) => issue.code !== "unrecognized_keys" && !missing.has(issue));
  return sortProblems([
    ...unknown.map(({ problem }) => problem),
    ...absent.map(({ path }) => missingKey(path, checkup)),
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
      const near = isLabel(key, known)
        ? null
        : (synonymOf(key, known) ?? suggest(key, [...lacking, ...known]));
      const hint = near === null ? unmeantHint(key, known) : meantHint(near, lacking.includes(near));
      const message = `unknown key "${key}"${inOwner(path)}`;
      const place = keyRange([...path, key], checkup);
      const problem = problemAt(checkup.source, place, { rule: "unknown-key", message, hint });
      return { problem, meant: near === null ? null : pointer([...path, near]) };
    });
}

function meantHint(near: string, isRequired: boolean): string {
  return `did you mean "${near}"?${isRequired ? " (it is required)" : ""}`;
}

function unmeantHint(key: string, known: readonly string[]): string | null {
  if (isLabel(key, known)) return `write it under "links", such as "links: {${key}: …}"`;
  return known.length === 0 ? null : `known keys are ${oneOf(known, "and")}`;
}

function inOwner(path: Path): string {
  return path.length === 0 ? "" : ` in "${pathName(path)}"`;
}

function missingKey(path: Path, checkup: Checkup): Problem {
  const { yaml, source, pointer: base } = checkup;
  const key = yaml.places[base + pointer(path)]?.key;
  if (key)
    return problemAt(source, key, {
      rule: "missing-key",
      message: `"${pathName(path)}" is empty`,
      hint: "write a value after the colon",
    });
  const owner = path.slice(0, -1);
  const range = firstKey(owner, checkup) ?? nearest(yaml.places, base, owner);
  const name = String(path.at(-1));
  const message = `missing key "${name}"${inOwner(owner)}`;
  const date = pointer(path) === "/date" ? dateIn(source.path) : null;
  const hint = date ? `the date is in the name of the file: write "date: ${date}" here` : `add "${name}: …"`;
  return problemAt(source, range, { rule: "missing-key", message, hint });
}

/** The day a file is named after, as other programs want it: `2023-05-05-second.md`. */
function dateIn(path: string): string | null {
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})[-_.][^/]*$/.exec(path)?.[1];
  return day !== undefined && "date" in readDate(day) ? day : null;
}

/** The first key of a map, with or without a value: where a missing key is told. */
function firstKey(owner: Path, { yaml, schema, pointer: base }: Checkup): Range | null {
  const written = Object.keys(valueAt(yaml.data, base, owner) ?? {});
  const keys = [...schemaKeys(schema, owner), ...written].flatMap(
    (key) => yaml.places[base + pointer([...owner, key])]?.key ?? [],
  );
  return keys.reduce<Range | null>((first, key) => (first && first.start <= key.start ? first : key), null);
}

function wrongValue(issue: Issue, checkup: Checkup): Problem {
  const { source, yaml, pointer: base, schema } = checkup;
  const isKey = issue.code === "invalid_key";
  const range = isKey ? keyRange(issue.path, checkup) : nearest(yaml.places, base, issue.path);
  const data = valueAt(yaml.data, base, issue.path) ?? issue.input;
  const { rule, message, hint } = issueWords(issue, {
    data,
    written: source.text.slice(range.start, range.end),
    mapItems: schemaKeys(schema, [...issue.path, 0]).length > 0,
  });
  const isWhole = !/^(?:must|is|are|cannot|has|needs|leads|may|does)\b/.test(message);
  const sentence = isWhole ? message : `${subject(issue.path, base)} ${message}`;
  return problemAt(source, range, { rule, message: sentence, hint });
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
