const longestWord = 60;

/**
 * The candidate an author most likely meant by `word`, or null when none is near.
 * Case, "-", "_", spaces and a plural ending make no difference; a swap of neighbours counts as one slip.
 * Among equally near candidates the first wins. Words of more than 60 characters never match.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longestWord) return null;
  const wanted = plain(word);
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const slips = slipsBetween(wanted, plain(candidate));
    if (slips >= fewest) continue;
    best = candidate;
    fewest = slips;
  }
  return best;
}

/** The number of slips between two plain words; infinite when they are too far apart to be the same word. */
function slipsBetween(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const allowed = slipsAllowed(longer);
  if (longer > longestWord || Math.abs(a.length - b.length) > allowed) return Number.POSITIVE_INFINITY;
  const slips = distance(a, b);
  return slips <= allowed ? slips : Number.POSITIVE_INFINITY;
}

/** Short words differ in a letter and are different words; long ones bear more slips. */
function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

function plain(word: string): string {
  const letters = word.toLowerCase().replace(/[-_\s]+/g, "");
  if (letters.length > 4 && letters.endsWith("ies")) return `${letters.slice(0, -3)}y`;
  return letters.length > 3 && letters.endsWith("s") ? letters.slice(0, -1) : letters;
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = isSwap(a, b, row, column) ? at(beforeLast, column - 2) + 1 : replaced;
      current.push(Math.min(replaced, swapped, at(last, column) + 1, at(current, column - 1) + 1));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function isSwap(a: string, b: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
