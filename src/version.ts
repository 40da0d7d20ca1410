import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The program's version, as `package.json` has it. */
export function version(): string {
  const { version: found } = require("../package.json") as { readonly version: string };
  return found;
}
