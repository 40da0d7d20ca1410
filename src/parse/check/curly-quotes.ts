/** A text without the curly quotes around it, which YAML takes for a part of it; null when there are none. */
export function withoutCurlyQuotes(written: string): string | null {
  return /^[“”„‘’«](.*)[“”‘’»]$/.exec(written)?.[1] ?? null;
}
