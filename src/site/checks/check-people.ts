import type { AnyEntry, Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { keysOf } from "../names.ts";

type Person = Entry<"people">;

/** Two people of one name and with two homepages: a paper says the name alone, so neither can be linked. */
export function checkPeople(entries: readonly AnyEntry[]): readonly Problem[] {
  const first = new Map<string, Person>();
  return entries.flatMap((person) => {
    if (person.kind !== "people") return [];
    const keys = [...keysOf(person)].map((key) => `${person.lang ?? ""} ${key}`);
    const rival = keys.map((key) => first.get(key)).find((one) => one && one.data.url !== person.data.url);
    for (const key of keys) if (!first.has(key)) first.set(key, person);
    return rival ? [namesake(person)] : [];
  });
}

function namesake({ data, source, places, pointer }: Person): Problem {
  const [name = ""] = Object.values(data.name);
  return problemAt(source, placeOf(places, `${pointer}/name`), {
    level: "warning",
    rule: "same-person",
    message: `two people are called "${name}", so papers link neither`,
    hint: `say on the paper who is meant, such as {name: "${name}", url: ${data.url ?? "https://…"}}`,
  });
}
