import type * as z from "zod";
import { joinShapes, type Shape, shapeOf } from "./shape.ts";

/** What a template sees at one place. `open` when nobody knows what it is given: then every other name may exist. */
export interface Scope {
  readonly open: boolean;
  readonly bindings: ReadonlyMap<string, Binding>;
}

/** A name with the shape of its value; `certain` unless it is set in some branches only. */
export interface Binding {
  readonly shape: Shape;
  readonly certain: boolean;
}

/** The scope of the properties of these schemas; of two with one name the later counts. */
export function scopeOf(...schemas: readonly z.core.$ZodObject[]): Scope {
  const entries = schemas.flatMap((schema) => Object.entries(schema._zod.def.shape));
  return {
    open: false,
    bindings: new Map(entries.map(([name, type]) => [name, { shape: shapeOf(type), certain: true }])),
  };
}

/** The scope with names set to values of these shapes. */
export function bind(scope: Scope, shapes: Iterable<readonly [string, Shape]>): Scope {
  const bindings = new Map(scope.bindings);
  for (const [name, shape] of shapes) bindings.set(name, { shape, certain: true });
  return { ...scope, bindings };
}

/** The scope after branches of which one is taken: certain is what all of them have. */
export function joinScopes(before: Scope, after: readonly Scope[]): Scope {
  const names = new Set(after.flatMap(({ bindings }) => [...bindings.keys()]));
  const bindings = new Map(
    [...names].map((name) => [name, joinBindings(after.map((scope) => scope.bindings.get(name)))]),
  );
  return after.length === 0 ? before : { ...before, bindings };
}

function joinBindings(bindings: readonly (Binding | undefined)[]): Binding {
  const present = bindings.filter((binding) => binding !== undefined);
  const certain = bindings.every((binding) => binding?.certain);
  return { shape: joinShapes(present.map(({ shape }) => shape)), certain };
}
