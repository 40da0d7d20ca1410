import type { Entry } from "../../parse/entry.ts";
import { nameKey } from "../../site/names.ts";

/** Albert Einstein died in 1955; letters of his appeared in 1967. */
const last = "1967";
const einstein = new Set(["albert einstein", "a einstein"]);

/** Whether a paper is one of Albert Einstein's, which come with the theme al-folio. */
export function isEinsteins({ data }: Pick<Entry<"publications">, "data">): boolean {
  const isHis = data.authors.people.some(({ name }) => einstein.has(nameKey(name)));
  return isHis && (data.date === null || data.date.start.slice(0, 4) <= last);
}
