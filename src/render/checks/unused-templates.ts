import { aboutFile, type Problem } from "../../problem/problem.ts";
import { isAuthors } from "../template/is-authors.ts";
import { nearTemplate } from "../template/near-template.ts";
import { callsIn, type Templates } from "../template/parse-templates.ts";

/**
 * Warnings for templates of the author's own that no page comes to: most often the name of one is mistyped. Those
 * that come with the program stay silent when an author's own makes them needless.
 */
export function unusedTemplates(templates: Templates, pages: readonly string[]): readonly Problem[] {
  const used = reachable(templates, pages);
  const unused = [...templates.values()].filter(
    ({ name, source }) => !used.has(name) && isAuthors(source.path),
  );
  return unused.map(({ name, source }) => {
    const near = nearTemplate(name, used);
    const hint = near ? `did you mean "${near}"?` : "render it from another, or remove it";
    const message = `no page uses the template "${name}"`;
    return aboutFile(source, { level: "warning", rule: "unused-template", message, hint });
  });
}

/** A Set is walked in the order of its growth, so names found on the way are visited, too. */
function reachable(templates: Templates, pages: readonly string[]): ReadonlySet<string> {
  const names = new Set(pages);
  for (const name of names) {
    const nodes = templates.get(name)?.nodes ?? [];
    for (const { partial } of nodes.flatMap(callsIn)) names.add(partial.name);
  }
  return names;
}
