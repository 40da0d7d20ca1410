import { fold, isOutputPath } from "../../output-path.ts";
import { slugOf } from "../../parse/classify.ts";

const longest = 60;

/** What is no word of a title: emoji by name, targets of links, and dots, which would begin an ending. */
const marks = /:[a-z0-9_+-]+:|\]\([^)]*\)|[._~]/gi;

/** The name of a file for a title, without its ending: small letters of any script, and no name that is taken. */
export function freeSlug(title: string, taken: ReadonlySet<string>, otherwise: string): string {
  const slug = slugIn(title, otherwise);
  let free = slug;
  for (let number = 2; taken.has(fold(free)); number += 1) free = `${slug}-${number}`;
  return free;
}

function slugIn(title: string, otherwise: string): string {
  const words = title
    .replace(/<\/?[a-z]+>/gi, "")
    .replace(marks, " ")
    .replace(/['’]/g, "")
    .toLowerCase();
  const slug = shortened(slugOf(words));
  return slug !== "" && isOutputPath(slug) ? slug : otherwise;
}

/** Long names end with a whole word, where there are words. */
function shortened(slug: string): string {
  const letters = [...slug];
  if (letters.length <= longest) return slug;
  return letters
    .slice(0, longest + 1)
    .join("")
    .replace(/-[^-]*$|.$/su, "");
}
