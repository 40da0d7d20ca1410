const longestShown = 60;

const words: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a map of keys",
  record: "a map of keys",
  null: "empty",
};

/** Kinds of value, as zod calls them, in an author's words: "text, a list or a map of keys". */
export function kindWords(kinds: readonly string[]): string {
  // A number is welcome wherever text is: an author need not know that 2025 is not text.
  const told = kinds.includes("string") ? kinds.filter((kind) => kind !== "number" && kind !== "int") : kinds;
  return listed([...new Set(told.map((kind) => words[kind] ?? kind))], "or");
}

/** A value in an author's words: `the text "yes"`, `a list`. */
export function valueWords(value: unknown): string {
  if (typeof value === "string") return `the text ${shown(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (value === null || value === undefined) return "empty";
  return Array.isArray(value) ? "a list" : "a map of keys";
}

/** A value as it may stand in a message: text in quotes and cut when long. */
export function shown(value: unknown): string {
  if (typeof value !== "string") return typeof value === "object" ? valueWords(value) : String(value);
  const characters = Array.from(value.slice(0, 2 * longestShown));
  return characters.length > longestShown ? `"${characters.slice(0, longestShown).join("")}…"` : `"${value}"`;
}

/** Words with commas between them, and "or" or "and" before the last. */
export function listed(items: readonly string[], last: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
