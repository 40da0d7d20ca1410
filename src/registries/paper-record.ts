/** A paper as a registry tells of it: its texts as Markdown, its date as far as the registry knows it and no further. */
export interface PaperRecord {
  readonly title: string;
  readonly authors: readonly string[];
  /** 2025, 2025-05 or 2025-05-03. */
  readonly date: string | null;
  readonly abstract: string | null;
  /** Whatever else is known, by the keys of a publication, in the order people read them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Only the keys that say something. */
export function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
}

function isSaid(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
