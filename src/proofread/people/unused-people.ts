import type { AnyEntry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import { keysOf, nameKey } from "../../site/names.ts";
import { type Desk, mainEntries } from "../desk/desk.ts";
import { remark } from "../remark.ts";

/** People in people.yaml whom no paper and no entry names: `unused-person`. While papers cannot be read nobody knows. */
export function unusedPeople(desk: Desk): readonly Problem[] {
  if (desk.built.entries.remains.length > 0 || !desk.built.entries.areAllPapers) return [];
  const named = new Set(desk.entries.flatMap(namesIn).map(nameKey));
  return mainEntries(desk, "people").flatMap((person) => {
    if ([...keysOf(person)].some((key) => named.has(key))) return [];
    const [name = ""] = Object.values(person.data.name);
    const place = { source: person.source, ...placeOf(person.places, `${person.pointer}/name`) };
    const hint = "remove the entry, or add the name as papers write it to its spellings";
    return [remark(place, "unused-person", { message: `nothing on the site names ${name}`, hint })];
  });
}

/** The authors of a paper; elsewhere everybody under `people`, and every name in plain words. */
function namesIn(entry: AnyEntry): readonly string[] {
  if (entry.kind === "people") return [];
  if (entry.kind === "publications") return entry.data.authors.people.map(({ name }) => name);
  return companions(entry.data);
}

function companions(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("name" in value && "role" in value && typeof value.name === "object") {
    return Object.values(value.name ?? {}).filter((name) => typeof name === "string");
  }
  return Object.values(value).flatMap(companions);
}
