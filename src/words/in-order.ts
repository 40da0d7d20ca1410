/** The known parts of a date in their order, with a space, or what else a language has, between them. */
export function inOrder(parts: readonly (string | number | null | undefined)[], between = " "): string {
  return parts.filter((part) => part !== null && part !== undefined).join(between);
}
