/**
 * The index of the last item that begins at or before a limit, or -1 when there is none. `startOf` tells where an item
 * begins; the items stand in that order, so the search takes as many steps as their number has binary digits.
 */
export function lastAtMost<T>(items: readonly T[], limit: number, startOf: (item: T) => number): number {
  let below = -1;
  let above = items.length;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= limit) below = middle;
    else above = middle;
  }
  return below;
}
