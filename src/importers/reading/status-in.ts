const statuses: readonly (readonly [RegExp, string])[] = [
  [/^(?:in press|to appear|forthcoming)$/i, "to appear"],
  [/^accepted$/i, "accepted"],
  [/^(?:submitted|under review|in review)$/i, "submitted"],
  [/^(?:in preparation|working paper|work in progress)$/i, "in preparation"],
  [/^preprint$/i, "preprint"],
];

/** The status of a paper that words in the place of its date tell; null for any others. */
export function statusIn(words: string | null): string | null {
  return statuses.find(([form]) => form.test(words ?? ""))?.[1] ?? null;
}
