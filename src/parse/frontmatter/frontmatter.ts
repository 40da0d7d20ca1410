import matter from "gray-matter";
import { type Checked, type Problem, problemAt } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import { frontmatterLimits, tooLarge } from "../yaml/limits.ts";
import { placeOf } from "../yaml/place-of.ts";
import { readYaml, type Yaml } from "../yaml/yaml.ts";
import { type Fences, findFences } from "./fences.ts";
import { missingOpening } from "./missing-opening.ts";

/** A Markdown file taken apart: its keys and its text. */
export interface Frontmatter {
  readonly yaml: Yaml;
  readonly body: string;
  /** Where the body begins in `Source.text`. */
  readonly bodyStart: number;
}

/**
 * Takes a Markdown file apart. A file without frontmatter is a body without keys, which is no problem here;
 * `data` is then `{}`, as it is for an empty frontmatter, and null only when the frontmatter cannot be read. Keys that
 * are `known` tell frontmatter without its first fence from a body.
 * Problems: those of `readYaml`, `frontmatter-language`, `frontmatter-fence`, `frontmatter-unclosed`,
 * `frontmatter-too-large`, and `wrong-type` when the frontmatter is not a map of keys.
 */
export function readFrontmatter(source: Source, known: readonly string[] = []): Checked<Frontmatter> {
  const fences = findFences(source) ?? missingOpening(source, known);
  if (fences === null) return { value: bodyAlone(source), problems: [] };
  if ("rule" in fences) return refused(source, fences);
  const large = tooLarge(source, fences.yaml, frontmatterLimits);
  return large ? refused(source, large) : readBetween(source, fences);
}

function bodyAlone({ text }: Source): Frontmatter {
  return {
    yaml: { data: {}, places: { "": { key: null, value: { start: 0, end: 0 } } } },
    body: text,
    bodyStart: 0,
  };
}

/** Nothing can be said about the keys, and the body may be a part of them. */
function refused({ text }: Source, problem: Problem): Checked<Frontmatter> {
  const places = { "": { key: null, value: { start: problem.start, end: problem.end } } };
  return { value: { yaml: { data: null, places }, body: "", bodyStart: text.length }, problems: [problem] };
}

function readBetween(source: Source, fences: Fences): Checked<Frontmatter> {
  const { value: yaml, problems } = readYaml(source, fences.yaml);
  const isEmpty = yaml.data === null && problems.length === 0;
  const isWrong = !isEmpty && yaml.data !== null && !isMap(yaml.data);
  const data = isEmpty ? {} : isWrong ? null : yaml.data;
  const body = bodyAfter(source.text, fences, isMap(data) ? data : {});
  return {
    value: { yaml: { data, places: yaml.places }, body, bodyStart: fences.bodyStart },
    problems: isWrong ? [...problems, needsKeys(source, yaml)] : problems,
  };
}

function isMap(data: unknown): data is object {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function needsKeys(source: Source, { data, places }: Yaml): Problem {
  const message = `the frontmatter must be a map of keys, but is ${Array.isArray(data) ? "a list" : "text"}`;
  const hint = 'write lines such as "title: My paper" between the two ---';
  return problemAt(source, placeOf(places, ""), { rule: "wrong-type", message, hint });
}

/**
 * The body as gray-matter splits it, which must be as we split it. It sees only files whose fences we have checked,
 * and with options in every call: without them it would remember files, and give a broken one back as an empty one.
 */
function bodyAfter(text: string, { yaml, bodyStart }: Fences, data: object): string {
  const file = matter(text, { ...options, engines: { ...refusals, yaml: () => data } });
  const isSame =
    file.content === text.slice(bodyStart) && file.matter.slice(1) === text.slice(yaml.start, yaml.end - 1);
  if (!isSame) throw new Error("gray-matter parts this file in another place than its fences");
  return file.content;
}

const options = { language: "yaml", delimiters: ["---", "---"] satisfies [string, string], excerpt: false };

/** One for every name that gray-matter knows: its own engine for JavaScript would run the file. */
const refusals = { javascript: refuse, json: refuse, coffee: refuse, toml: refuse };

function refuse(): never {
  throw new Error("frontmatter is always YAML");
}
