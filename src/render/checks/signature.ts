import { isAuthors } from "../template/is-authors.ts";
import { callsIn, type Templates } from "../template/parse-templates.ts";
import type { Named, RenderCall } from "../template/render-call.ts";
import type { Template } from "../template/template.ts";
import { checkNodes } from "./check-nodes.ts";

/** What a partial has to do with its callers. */
export interface Signature {
  /** Names it looks up and does not set itself, in the order of the text. */
  readonly uses: ReadonlySet<string>;
  /** Names it can count on: what any caller gives it, and all it uses when it comes with the program. */
  readonly expects: ReadonlySet<string>;
}

/** The signature of every partial that is called and could be read. */
export function signatures(templates: Templates): ReadonlyMap<string, Signature> {
  const found = new Map<string, Signature>();
  for (const [name, given] of givenNames(templates)) {
    const partial = templates.get(name);
    if (partial && isReadable(partial)) found.set(name, signatureOf(partial, given));
  }
  return found;
}

function signatureOf(partial: Template, given: ReadonlySet<string>): Signature {
  const uses = freeNames(partial);
  return { uses, expects: isAuthors(partial.source.path) ? given : uses };
}

/** A template with a mistake in its syntax has no tokens, and perhaps not all of its nodes. */
function isReadable({ tokens, source }: Template): boolean {
  return tokens.length > 0 || source.text === "";
}

/** The names a call gives to its partial, with their places. */
export function namesGiven({ args, binding }: RenderCall): readonly Named[] {
  return binding === null ? args : [...args, binding];
}

function givenNames(templates: Templates): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  for (const call of [...templates.values()].flatMap(({ nodes }) => nodes.flatMap(callsIn))) {
    const names = given.get(call.partial.name) ?? new Set<string>();
    for (const { name } of namesGiven(call)) names.add(name);
    given.set(call.partial.name, names);
  }
  return given;
}

/** The names that would be unknown if the template were given nothing at all. */
function freeNames({ nodes }: Template): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (name: string | undefined) => name !== undefined && names.add(name);
  const nothing = { open: false, bindings: new Map() };
  checkNodes(nodes, nothing, { report: (_, unknown) => note(unknown), call: () => {} });
  return names;
}
