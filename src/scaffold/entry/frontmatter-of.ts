import { splitNames } from "../../schema/content/author/split-names.ts";
import type { Wish } from "./wish.ts";

/** What is written above the text of an entry, and what is still missing there, as lines an author may fill in. */
export interface NewFrontmatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
  /** The text below, or null. */
  readonly text: string | null;
}

const dated: ReadonlySet<string> = new Set(["news", "posts"]);

/**
 * The frontmatter of a new entry, its keys in the order people read them. News and posts are of `today` (2025-05-03)
 * unless a date was given; no other date is made up. A line of news is a text and has no title.
 */
export function frontmatterOf(wish: Wish, today: string): NewFrontmatter {
  const { folder, title, authors, fields } = wish;
  const isLine = folder === "news" && wish.text === null;
  const date = wish.date ?? (dated.has(folder) ? today : null);
  const written = date !== null && /^\d{4}$/.test(date) ? Number(date) : date;
  const data = {
    ...(isLine ? {} : { title }),
    ...(authors === null ? {} : { authors: typeof authors === "string" ? splitNames(authors) : authors }),
    ...(written === null ? {} : { date: written }),
    ...fields,
  };
  return { data, missing: missingIn(folder, data), text: isLine ? title : wish.text };
}

function missingIn(folder: string, data: Readonly<Record<string, unknown>>): readonly string[] {
  if (folder !== "publications") return [];
  const isAppeared = [undefined, "published"].some((status) => status === data["status"]);
  return [
    ...("authors" in data ? [] : ["authors: [First Author, Second Author]"]),
    ...("date" in data || !isAppeared ? [] : ["date: 2025, or status: submitted"]),
  ];
}
