import type { AnyEntry } from "../../parse/entry.ts";
import type { Problem } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { isLocal } from "../local-address.ts";

type Linking = Pick<AnyEntry, "links" | "source">;

/** Near names are looked for this often: a site that has moved would have thousands of broken links. */
const suggestionsAtMost = 100;

/** Links of entries that lead to a file or page this site does not have. `files` are the paths of all outputs. */
export function checkLinks(entries: readonly Linking[], files: ReadonlySet<string>): readonly Problem[] {
  const broken = entries.flatMap(({ links, source }) =>
    links
      .filter(({ url }) => isLocal(url) && !exists(pathOf(url), files))
      .map((link) => ({ ...link, source })),
  );
  return broken.map(({ url, kind, source, start, end }, index): Problem => {
    const message = kind === "image" ? `there is no picture "${url}"` : `there is nothing at "${url}"`;
    const hint = hintFor(url, index < suggestionsAtMost ? files : new Set());
    return { level: "error", rule: "missing-file", message, hint, source, start, end };
  });
}

/** The path of a local address in the output: no query, no anchor, percent signs decoded, NFC. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, "").replace(/^(?:\.?\/)+/, "");
  return decoded(path).normalize("NFC");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function exists(path: string, files: ReadonlySet<string>): boolean {
  const folder = path === "" || path.endsWith("/") ? path : `${path}/`;
  return files.has(path) || files.has(`${folder}index.html`);
}

function hintFor(url: string, files: ReadonlySet<string>): string {
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}\//i.test(url)) return `did you mean "https://${url}"?`;
  const path = pathOf(url);
  const addresses = [...files].map((file) => file.replace(/(^|\/)index\.html$/, "$1"));
  const near = suggest(path, addresses) ?? addresses.find((address) => address.endsWith(`/${path}`));
  if (near) return `did you mean "/${near}"?`;
  return `put the file into public/${path.includes(".") ? path : ""}, or mend the address`;
}
