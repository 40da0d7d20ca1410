/** Where npm gets Offprint for a new site: from its registry, or from a folder of this computer, told from the site. */
export type Origin = { readonly version: string } | { readonly program: string };

/** The `package.json` of a new site in a folder of this name, made with this Offprint. */
export function packageJson(folder: string, origin: Origin): string {
  const scripts = Object.fromEntries(["dev", "build"].map((name) => [name, `offprint ${name}`]));
  const dependencies = { offprint: "program" in origin ? `file:${origin.program}` : `^${origin.version}` };
  return `${JSON.stringify({ name: packageName(folder), private: true, scripts, dependencies }, null, 2)}\n`;
}

const taken: ReadonlySet<string> = new Set(["", "offprint", "node_modules", "favicon.ico"]);

/** A name npm takes (https://docs.npmjs.com/cli/configuring-npm/package-json#name), and none of a package the site needs. */
function packageName(folder: string): string {
  const name = folder
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9.~_-]+/g, "-")
    .replace(/^[-._~]+|[-._~]+$/g, "")
    .slice(0, 100);
  return taken.has(name) ? "homepage" : name;
}
