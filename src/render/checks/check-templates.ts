import type * as z from "zod";
import { locate, type Problem } from "../../problem/problem.ts";
import { isAuthors } from "../template/is-authors.ts";
import type { Templates } from "../template/parse-templates.ts";
import type { RenderCall } from "../template/render-call.ts";
import type { Template } from "../template/template.ts";
import { callFaults } from "./call-faults.ts";
import { checkNodes } from "./check-nodes.ts";
import { bind, type Scope, scopeOf } from "./scope.ts";
import { anything, type Part, type Shape } from "./shape.ts";
import { type Signature, signatures } from "./signature.ts";

/** The variables that the template of each name may use, besides the common ones. */
export type Shapes = Readonly<Record<string, z.ZodObject>>;

/**
 * Everything that is wrong with templates that could be read, and can be known without a page: names that do not
 * exist (`unknown-variable`) or values that have no text (`unprintable`), in every branch, loop and partial; in the
 * author's own templates also calls that give a partial what it has no use for, or not what it needs. `shapes` are
 * the variables of the page templates, `common` those that all templates see. A partial
 * is checked for every shape of what it is given; a template nobody uses only for the names of `common`.
 */
export function checkTemplates(
  templates: Templates,
  shapes: Shapes,
  common: z.ZodObject,
): readonly Problem[] {
  const run: Run = {
    templates,
    signatures: signatures(templates),
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
  return [...run.found.values()];
}

/** One run of the checks: what was done, so that nothing is done twice, and what was found. */
interface Run {
  readonly templates: Templates;
  readonly signatures: ReadonlyMap<string, Signature>;
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
    call: (call, given) => {
      const lacking = checkGiven(call, template, run).map((absent) => [absent, anything] as const);
      checkCall(call.partial.name, new Map([...given, ...lacking]), run, depth + 1);
    },
  });
}

/** Tells what is wrong with a call where an author can mend it; returns the names that the partial lacks by it. */
function checkGiven(call: RenderCall, { source }: Template, run: Run): readonly string[] {
  const signature = run.signatures.get(call.partial.name);
  if (signature === undefined || !isAuthors(source.path)) return [];
  const { faults, lacking } = callFaults(call, signature, run.common.bindings);
  for (const fault of faults) note(locate(fault, source, 0), run);
  return lacking;
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
