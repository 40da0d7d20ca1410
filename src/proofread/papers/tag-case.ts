import type { AnyEntry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { remark } from "../remark.ts";

interface Use {
  readonly tag: string;
  readonly entry: AnyEntry;
  readonly pointer: string;
}

/** Tags and areas in spellings that differ in capitals alone; the rarer one is told: `tag-case`. */
export function tagCase({ entries }: Desk): readonly Problem[] {
  return (["tags", "area"] as const).flatMap((key) => {
    const groups = grouped(usesOf(entries, key));
    return [...groups.values()].flatMap(oddOnes);
  });
}

function usesOf(entries: readonly AnyEntry[], key: "tags" | "area"): readonly Use[] {
  return entries.flatMap((entry) => {
    const tags: unknown =
      key in entry.data ? Object.entries(entry.data).find(([name]) => name === key)?.[1] : [];
    if (!Array.isArray(tags)) return [];
    return tags.flatMap((tag: unknown, index): readonly Use[] => {
      const pointer = `${entry.pointer}/${key}`;
      const isOwn = typeof tag === "string" && Object.hasOwn(entry.places, pointer);
      return isOwn ? [{ tag, entry, pointer: `${pointer}/${index}` }] : [];
    });
  });
}

function grouped(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const key = use.tag.normalize("NFC").toLowerCase();
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(use);
  }
  return groups;
}

function oddOnes(uses: readonly Use[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { tag } of uses) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [[usual = "", many = 0] = []] = [...counts].toSorted(([, a], [, b]) => b - a);
  return uses
    .filter(({ tag }) => tag !== usual)
    .map(({ tag, entry, pointer }) =>
      remark({ source: entry.source, ...placeOf(entry.places, pointer) }, "tag-case", {
        message: `"${tag}" is written "${usual}" ${many === 1 ? "elsewhere" : `${many} times elsewhere`}`,
        hint: "write both alike: they are one tag",
      }),
    );
}
