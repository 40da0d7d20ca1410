import type * as z from "zod";
import { locate, type Problem } from "../../problem/problem.ts";
import { sortProblems } from "../../problem/sort-problems.ts";
import type { Source } from "../../source.ts";
import { readTemplates, type Templates } from "../template/read-templates.ts";
import { checkNodes } from "./check-nodes.ts";
import { bind, type Scope, scopeOf } from "./scope.ts";
import type { Part, Shape } from "./shape.ts";

/** The variables that the template of each name may use, besides the common ones. */
export type Shapes = Readonly<Record<string, z.ZodObject>>;

/**
 * Everything that is wrong with templates and can be known without a page: the problems of `createEngine`, and
 * names that do not exist (`unknown-variable`) or values that have no text (`unprintable`), in every branch, loop
 * and partial. `shapes` are the variables of the page templates, `common` those that all templates see. A partial
 * is checked for every shape of what it is given; a template nobody uses only for the names of `common`.
 */
export function checkTemplates(
  sources: readonly Source[],
  shapes: Shapes,
  common: z.ZodObject,
): readonly Problem[] {
  const { value: templates, problems } = readTemplates(sources);
  const run: Run = {
    templates,
    common: scopeOf(common),
    used: new Set(),
    calls: new Set(),
    ids: new Map(),
    found: new Map(),
  };
  for (const [name, shape] of Object.entries(shapes)) checkTemplate(name, scopeOf(common, shape), run, 0);
  for (const name of templates.keys()) {
    if (!run.used.has(name)) checkTemplate(name, { ...run.common, open: true }, run, 0);
  }
  return sortProblems([...problems, ...run.found.values()]);
}

/** One run of the checks: what was done, so that nothing is done twice, and what was found. */
interface Run {
  readonly templates: Templates;
  readonly common: Scope;
  readonly used: Set<string>;
  readonly calls: Set<string>;
  readonly ids: Map<Part, number>;
  readonly found: Map<string, Problem>;
}

/** Calls nest as far as pages let them; a partial that calls itself with ever new shapes ends here. */
const maxDepth = 50;

function checkTemplate(name: string, scope: Scope, run: Run, depth: number): void {
  const template = run.templates.get(name);
  if (template === undefined || depth > maxDepth) return;
  run.used.add(name);
  checkNodes(template.nodes, scope, {
    report: (fault) => note(locate(fault, template.source, 0), run),
    call: (partial, variables) => checkCall(partial, variables, run, depth + 1),
  });
}

function checkCall(partial: string, variables: ReadonlyMap<string, Shape>, run: Run, depth: number): void {
  const key = keyOf(partial, variables, run.ids);
  if (run.calls.has(key)) return;
  run.calls.add(key);
  checkTemplate(partial, bind(run.common, variables), run, depth);
}

/** The same for calls with the same shapes under the same names, in whatever order. */
function keyOf(partial: string, variables: ReadonlyMap<string, Shape>, ids: Map<Part, number>): string {
  const given = [...variables].map(([name, shape]) => [
    name,
    ...shape.map((part) => idOf(part, ids)).sort((a, b) => a - b),
  ]);
  return JSON.stringify([partial, ...given.map((variable) => variable.join(" ")).sort()]);
}

function idOf(part: Part, ids: Map<Part, number>): number {
  const id = ids.get(part) ?? ids.size;
  ids.set(part, id);
  return id;
}

/** A partial that is wrong in the same way for two callers is wrong once, whatever either would have suggested. */
function note(problem: Problem, { found }: Run): void {
  const { source, start, end, rule, message } = problem;
  const key = JSON.stringify([source.path, start, end, rule, message]);
  if (!found.has(key)) found.set(key, problem);
}
