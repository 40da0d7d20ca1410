const semicolon = /[;；]/;

/**
 * The names in one text: `Tianzhu Ye, Li Dong and Gao Huang`, `Ye, T.; Dong, L.`, or BibTeX's `Ye, Tianzhu and Dong, Li`,
 * in which every name has its comma.
 */
export function splitNames(written: string): readonly string[] {
  if (semicolon.test(written)) return pieces(written.split(semicolon));
  const people = pieces(written.split(/\s(?:and|&|和|与|及)\s/));
  const named = people.filter((piece) => piece !== "others");
  if (named.length > 1 && named.every((piece) => piece.split(",").length === 2)) return people;
  return pieces(people.flatMap((piece) => piece.split(/[,，、]/)));
}

/** A name of one word in a text with commas: the half of "Ye, Tianzhu", or somebody of one name; null when there is none. */
export function loneWord(written: string, names: readonly string[]): string | null {
  if (!written.includes(",") || semicolon.test(written)) return null;
  return names.find((name) => /^\p{Script=Latin}[\p{L}'’-]*$/u.test(name) && name !== "others") ?? null;
}

function pieces(parts: readonly string[]): readonly string[] {
  return parts
    .map((piece) => piece.trim().replace(/^(?:and|&|和|与|及)\s+/, ""))
    .filter((piece) => piece !== "");
}
