const longest = 80;

/** What a file says, in quotes, for a message: the beginning of it where it is long, as a picture in an address is. */
export function quoted(written: string): string {
  const beginning = [...written.slice(0, 2 * longest)].slice(0, longest).join("");
  return beginning === written ? `"${written}"` : `"${beginning}…"`;
}
