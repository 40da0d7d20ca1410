import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../../scaffold/starter/files/", import.meta.url);

/** The texts of `scaffold/starter/files/`, by file name: what every new site has alike. */
export function starterTexts(): Readonly<Record<string, string>> {
  const names = readdirSync(fileURLToPath(folder));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}
