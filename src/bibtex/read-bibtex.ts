import type { Fault } from "../problem/problem.ts";
import { bibFault } from "./bib-fault.ts";
import { indexEntries, inherit, keysIn } from "./inherit.ts";
import type { BibEntry } from "./syntax/bib-entry.ts";
import { readSyntax } from "./syntax/read-syntax.ts";

/** What a .bib file says: its entries in order, whole, and what is wrong. */
export interface Bibtex {
  readonly entries: readonly BibEntry[];
  /** Keys of entries that others take fields from, in small letters. */
  readonly parents: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/**
 * Reads a .bib file: BibTeX or BibLaTeX, each entry with the fields it takes from others. Faults are those of
 * `readSyntax` and `inherit`, and `duplicate-key` for entries; of entries with one key the first counts.
 */
export function readBibtex(text: string): Bibtex {
  const { entries: written, faults } = readSyntax(text);
  const byKey = indexEntries(written);
  const whole = written.map((entry) => inherit(entry, byKey));
  const first = new Map<string, BibEntry>();
  const twins: Fault[] = [];
  for (const { entry } of whole) {
    const rival = entry.key === "" ? undefined : first.get(entry.key);
    if (rival) twins.push(twin(entry, rival));
    else first.set(entry.key === "" ? `\n${entry.start}` : entry.key, entry);
  }
  return {
    entries: [...first.values()],
    parents: new Set(written.flatMap(parentsOf)),
    faults: [...faults, ...whole.flatMap((one) => one.faults), ...twins],
  };
}

function parentsOf({ fields }: BibEntry): readonly string[] {
  const names = ["crossref", "xdata"].flatMap((name) => fields.get(name) ?? []);
  return names.flatMap(keysIn).map((key) => key.toLowerCase());
}

/** Nothing is lost when both say the same. */
function twin(entry: BibEntry, rival: BibEntry): Fault {
  const isSame = says(entry) === says(rival);
  const message = `another entry above has the key "${entry.key}"${isSame ? ", and says the same" : ""}`;
  const hint = isSame ? "remove one of the two" : "give one of them another key";
  return bibFault(entry.keyPlace, message, hint, {
    level: isSame ? "warning" : "error",
    rule: "duplicate-key",
  });
}

function says({ type, fields }: BibEntry): string {
  const pairs = [...fields.values()].map(({ name, text }) =>
    [name, text.replace(/\s+/g, " ").trim()].join("="),
  );
  return [type, ...pairs.sort()].join("\n");
}
