import type { AnyEntry, Entry } from "../../parse/entry.ts";
import type { Kind } from "../../schema/content/kinds.ts";
import type { Proofs } from "../proofs.ts";
import { type Page, readPages } from "./pages.ts";
import { type Writing, writingsOf } from "./writings.ts";

/** The proofs, and what every check wants to know of them, found once. */
export interface Desk extends Proofs {
  readonly entries: readonly AnyEntry[];
  readonly writings: readonly Writing[];
  readonly pages: readonly Page[];
  /** Paths of all outputs, in NFC. */
  readonly paths: ReadonlySet<string>;
}

/** Lays proofs out. */
export function layOut(proofs: Proofs): Desk {
  const { entries } = proofs.built.entries;
  const { outputs } = proofs.built;
  return {
    ...proofs,
    entries,
    writings: writingsOf(entries),
    pages: readPages(outputs),
    paths: new Set(outputs.map(({ path }) => path.normalize("NFC"))),
  };
}

/** The entries of one kind, as they are in every language or in the only one they have. */
export function mainEntries<K extends Kind>(
  { entries }: Pick<Desk, "entries">,
  kind: K,
): readonly Entry<K>[] {
  const bases = new Set(entries.filter(({ lang }) => lang === null).map(nameOf));
  return entries.filter((entry): entry is AnyEntry & Entry<K> => {
    return entry.kind === kind && (entry.lang === null || !bases.has(nameOf(entry)));
  });
}

function nameOf({ kind, slug }: AnyEntry): string {
  return `${kind}/${slug ?? ""}`;
}
