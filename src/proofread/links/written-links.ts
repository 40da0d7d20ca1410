import type { AnyEntry, References } from "../../parse/entry.ts";
import { settingsLinks } from "../../site/checks/settings-links.ts";
import type { Source } from "../../source.ts";
import type { Proofs } from "../proofs.ts";

/** A link an author wrote, with its place, and the entry it belongs to: null of the settings. */
export type WrittenLink = References["links"][number] & {
  readonly source: Source;
  readonly entry: AnyEntry | null;
};

/** Every link in the files of `content/`. */
export function writtenLinks({ built }: Pick<Proofs, "built">): readonly WrittenLink[] {
  const { settings, entries } = built;
  const { source } = settings;
  const own =
    source === null ? [] : settingsLinks(settings).map((link) => ({ ...link, source, entry: null }));
  const ofEntries = entries.entries.flatMap((entry) => linksOf(entry, entry));
  const others = [...entries.remains, ...entries.references].flatMap((one) => linksOf(one, null));
  return [...own, ...ofEntries, ...others];
}

function linksOf({ links, source }: References, entry: AnyEntry | null): readonly WrittenLink[] {
  return links.map((link) => ({ ...link, source, entry }));
}
