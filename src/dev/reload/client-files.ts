import { readdirSync, readFileSync } from "node:fs";

/** The scripts that pages in `dev` run, by name. */
export type ClientFiles = ReadonlyMap<string, string>;

/** Those that were compiled beside this file. */
export function clientFiles(): ClientFiles {
  const folder = new URL("../client/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}
