import type { Checked, Problem } from "../../problem/problem.ts";
import { locate } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import { nearTemplate } from "./near-template.ts";
import type { RenderCall } from "./render-call.ts";
import { templateFault } from "./syntax-fault.ts";
import { parseTemplate, type Template } from "./template.ts";
import type { TemplateNode } from "./template-node.ts";

/** Templates by name. */
export type Templates = ReadonlyMap<string, Template>;

/**
 * All templates, read; of two with one name the later counts. The problems are those of `parseTemplate`, and
 * `unknown-template` for every partial that is called and missing.
 */
export function parseTemplates(sources: readonly Source[]): Checked<Templates> {
  const read = new Map(sources.map(parseTemplate).map((checked) => [checked.value.name, checked]));
  const templates = new Map([...read].map(([name, { value }]) => [name, value]));
  const problems = [...read.values()].flatMap((checked) => [
    ...checked.problems,
    ...missingPartials(checked.value, templates),
  ]);
  return { value: templates, problems };
}

function missingPartials({ nodes, source }: Template, templates: Templates): readonly Problem[] {
  return nodes
    .flatMap(callsIn)
    .filter(({ partial }) => !templates.has(partial.name))
    .map(({ partial: { name, begin, end } }) => {
      const message = `there is no template "${name}"`;
      const fault = templateFault(
        "unknown-template",
        { start: begin, end },
        message,
        hintFor(name, templates),
      );
      return locate(fault, source, 0);
    });
}

function hintFor(name: string, templates: Templates): string | null {
  const inFolder = [...templates.keys()].find((known) => known.endsWith(`/${name}`));
  const near = inFolder ?? nearTemplate(name, templates.keys());
  return near === null
    ? "templates are named by their path without folder and ending"
    : `did you mean "${near}"?`;
}

/** Every `render` of a node, however deep. */
export function callsIn(node: TemplateNode): readonly RenderCall[] {
  switch (node.kind) {
    case "render":
      return [node.call];
    case "capture":
      return node.body.flatMap(callsIn);
    case "loop":
      return [...node.body, ...node.otherwise].flatMap(callsIn);
    case "branches":
      return node.branches.flatMap(({ body }) => body.flatMap(callsIn));
    default:
      return [];
  }
}
