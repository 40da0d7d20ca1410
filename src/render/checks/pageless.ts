import { callsIn, type Templates } from "../template/parse-templates.ts";
import { signatures } from "./signature.ts";

/** The partials that look up nothing of the page they stand on, nor does any that they render: alike on every page. */
export function pageless(templates: Templates): ReadonlySet<string> {
  const called = signatures(templates);
  const found = new Set([...called].filter(([, { uses }]) => !uses.has("page")).map(([name]) => name));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const name of found) {
      const calls = templates.get(name)?.nodes.flatMap(callsIn) ?? [];
      if (calls.some(({ partial }) => !found.has(partial.name))) found.delete(name);
    }
  }
  return found;
}
