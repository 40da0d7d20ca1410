import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

interface Package {
  readonly version: string;
  readonly engines: { readonly node: string };
}

/** The program's version, as `package.json` has it. */
export function version(): string {
  return own().version;
}

/** The oldest Node the program runs on, as `package.json` has it: `20.19` of `>=20.19`. */
export function neededNode(): string {
  return own().engines.node.replace(/^[^\d]*/, "");
}

function own(): Package {
  return require("../package.json") as Package; // JSON has no types
}
