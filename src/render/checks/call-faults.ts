import type { Fault } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import type { Named, RenderCall } from "../template/render-call.ts";
import { templateFault } from "../template/syntax-fault.ts";
import { namesGiven, type Signature } from "./signature.ts";

/** What is wrong with a call, and the names the partial lacks because of it: they are not told inside it again. */
export interface CallFaults {
  readonly faults: readonly Fault[];
  readonly lacking: readonly string[];
}

/**
 * Compares what a call gives with what the partial uses; `common` are the names that every template sees. A name
 * that no call ever gives is most likely mistyped in the partial, and is left for the checks of the partial.
 */
export function callFaults(
  call: RenderCall,
  { uses, expects }: Signature,
  common: ReadonlyMap<string, unknown>,
): CallFaults {
  const given = namesGiven(call);
  const here = new Set(["forloop", ...common.keys(), ...given.map(({ name }) => name)]);
  const absent = [...uses].filter((name) => !here.has(name));
  const useless = given.filter(({ name }) => !uses.has(name));
  const meant = new Set(useless.map(({ name }) => suggest(name, absent)));
  const needed = absent.filter((name) => expects.has(name) && !meant.has(name));
  return {
    faults: [
      ...useless.map((name) => noUse(call.partial.name, name, [...absent, ...uses])),
      ...needed.map((name) => isNeeded(call.partial, name)),
    ],
    lacking: absent.filter((name) => expects.has(name) || meant.has(name)),
  };
}

function noUse(partial: string, { name, begin, end }: Named, uses: readonly string[]): Fault {
  const near = suggest(name, uses);
  const others = [...new Set(uses)].map((use) => `"${use}"`).join(", ");
  const known = others === "" ? "leave it out" : `leave it out; known there: ${others}`;
  const hint = near === null ? known : `did you mean "${near}"?`;
  return templateFault(
    "unknown-variable",
    { start: begin, end },
    `"${partial}" has no use for "${name}"`,
    hint,
  );
}

function isNeeded({ name: partial, begin, end }: Named, name: string): Fault {
  const message = `"${partial}" needs "${name}"`;
  return templateFault("unknown-variable", { start: begin, end }, message, `add "${name}: …" after its name`);
}
