import type { AnyEntry, Remains } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Complaint, type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";

/** Tags that the settings choose entries of the CV by and none of those entries has; where some cannot be read, nobody knows. */
export function checkCvTags(
  { data, source, places }: Settings,
  entries: readonly AnyEntry[],
  remains: readonly Remains[],
): readonly Problem[] {
  if (source === null || !data.cv) return [];
  const variants = Object.entries(data.cv.variants);
  const lists = [
    ["/cv/sections", data.cv.sections] as const,
    ...variants.map(([name, { sections }]) => [`/cv/variants/${name}/sections`, sections] as const),
  ];
  return lists.flatMap(([pointer, sections]) =>
    (sections ?? []).flatMap(({ section, tags }, index) => {
      if (tags.length === 0 || remains.some(({ kind }) => kind === section)) return [];
      const used = new Set(entries.flatMap((entry) => tagsIn(entry, section)));
      return tags.flatMap((tag, at) => {
        if (used.has(tag)) return [];
        const place = placeOf(places, `${pointer}/${index}/tags/${at}`);
        return [problemAt(source, place, unknownTag(tag, section, used))];
      });
    }),
  );
}

function unknownTag(tag: string, section: string, used: ReadonlySet<string>): Complaint {
  const near = suggest(tag, used);
  const hint = near ? `did you mean "${near}"?` : tagsHint(used);
  return {
    level: "warning",
    rule: "unknown-tag",
    message: `nothing in "${section}" has the tag "${tag}"`,
    hint,
  };
}

function tagsHint(used: ReadonlySet<string>): string {
  return used.size === 0 ? "no entry there has tags" : `there are ${[...used].join(", ")}`;
}

/** The tags of an entry that belongs to a section; of a profile those of the section itself. */
function tagsIn(entry: AnyEntry, section: string): readonly string[] {
  if (entry.kind === "profile") return tagsOf(entry.data.sections[section]);
  return entry.kind === section ? tagsOf(entry.data) : [];
}

function tagsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(tagsOf);
  if (typeof value !== "object" || value === null) return [];
  const tags = "tags" in value && Array.isArray(value.tags) ? value.tags.map(String) : [];
  return "items" in value ? [...tags, ...tagsOf(value.items)] : tags;
}
