import type { AnyEntry } from "../../parse/entry.ts";
import { keyPlaceOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { makesPage } from "../claims.ts";

/** Keys that do nothing where they stand: an address for an entry without a page. */
export function checkIdleKeys(entries: readonly AnyEntry[]): readonly Problem[] {
  return entries.flatMap((entry) => {
    if (!("permalink" in entry.data) || entry.data.permalink === null || makesPage(entry)) return [];
    const hint = "talks, teaching, projects and posts have a page when there is text below their frontmatter";
    return [idle(entry, "permalink", "this entry has no page of its own", hint)];
  });
}

function idle({ source, places, pointer }: AnyEntry, key: string, message: string, hint: string): Problem {
  const place = keyPlaceOf(places, `${pointer}/${key}`);
  return problemAt(source, place, { level: "warning", rule: "idle-key", message, hint });
}
