import type { Range } from "../../source.ts";
import type { Places } from "./places.ts";

/**
 * Where the value at a pointer was written. Checking may add steps an author did not write (`a: x` for `a: [x]`);
 * such steps are passed over, so the answer is the value itself or the nearest written one around it.
 */
export function placeOf(places: Places, pointer: string): Range {
  let found = "";
  for (const step of pointer.split("/").slice(1)) {
    const next = `${found}/${step}`;
    if (Object.hasOwn(places, next)) found = next;
  }
  return places[found]?.value ?? { start: 0, end: 0 };
}

/** Where the key at a pointer was written; its value's place when it has no key. */
export function keyPlaceOf(places: Places, pointer: string): Range {
  return places[pointer]?.key ?? placeOf(places, pointer);
}
