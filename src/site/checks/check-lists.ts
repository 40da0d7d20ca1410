import type { AnyEntry, Remains } from "../../parse/entry.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";

/**
 * Lists that stand for the list of every language and are shorter: `news.zh.yaml` with two of the five items of
 * `news.yaml` leaves three off the Chinese pages. Lists with mistakes in them are not counted.
 */
export function checkLists(entries: readonly AnyEntry[], remains: readonly Remains[]): readonly Problem[] {
  const broken = new Set(remains.flatMap(({ kind, slug }) => (slug === null ? [kind] : [])));
  const lists = new Map<string, AnyEntry[]>();
  for (const entry of entries) {
    if (entry.slug !== null || broken.has(entry.kind)) continue;
    const list = lists.get(keyOf(entry)) ?? [];
    if (list.push(entry) === 1) lists.set(keyOf(entry), list);
  }
  return [...lists.values()].flatMap((list) => {
    const [first] = list;
    const whole = first?.lang ? (lists.get(keyOf({ ...first, lang: null })) ?? []) : [];
    return first && whole[0] && whole.length > list.length
      ? [shorter(first, whole[0].source.path, whole.length - list.length)]
      : [];
  });
}

function keyOf({ kind, lang }: Pick<AnyEntry, "kind" | "lang">): string {
  return `${kind} ${lang ?? ""}`;
}

function shorter({ source, lang }: AnyEntry, replaced: string, missing: number): Problem {
  const some = missing === 1 ? "1 entry of it is" : `${missing} entries of it are`;
  const place = { start: 0, end: 0 };
  return problemAt(source, place, {
    level: "warning",
    rule: "replaces-list",
    message: `this list replaces ${replaced}, and ${some} not shown in "${lang}"`,
    hint: `repeat them here, or give a translation in ${replaced} itself: any text can be a map from language to text`,
  });
}
