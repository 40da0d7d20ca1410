import { isPage } from "./content-type.ts";

/** One file of a site: its text, its bytes, or the absolute path of the file that has them. */
export type Served = { readonly text: string } | { readonly bytes: Uint8Array } | { readonly copy: string };

/** A file that is made when somebody asks for it; in words why it cannot be. */
export interface Late {
  readonly later: () => Promise<{ readonly bytes: Uint8Array } | { readonly reason: string }>;
}

/** A whole site, ready to be handed out: every file by its path, which are all the paths there are. */
export interface Shelf<File extends Served | Late = Served | Late> {
  /** The path the site lives under: `/` or `/repo/`. */
  readonly base: string;
  readonly files: ReadonlyMap<string, File>;
}

/** What stands at an address. */
export type Found<File extends Served | Late> =
  | { readonly kind: "file"; readonly path: string; readonly served: File }
  | { readonly kind: "elsewhere"; readonly address: string }
  | { readonly kind: "nothing" };

/** The shelf of these files; later ones take the place of earlier ones at the same path. */
export function shelfOf<File extends Served | Late>(
  base: string,
  files: Iterable<File & { readonly path: string }>,
): Shelf<File> {
  return { base, files: new Map([...files].map((file) => [file.path.normalize("NFC"), file])) };
}

/**
 * What a static host shows at a decoded path: a folder is its `index.html`, an address of a folder without its slash
 * leads to the one with it, and what lies outside the site leads nowhere, but for the way to its base.
 */
export function findIn<File extends Served | Late>(
  { base, files }: Shelf<File>,
  address: string,
): Found<File> {
  const top = decoded(base);
  if (!address.startsWith(top)) return isOnTheWay(address, top) ? elsewhere(base, "") : { kind: "nothing" };
  const asked = address.slice(top.length);
  const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
  const served = files.get(path);
  if (served !== undefined) return { kind: "file", path, served };
  return files.has(`${asked}/index.html`) ? elsewhere(base, `${asked}/`) : { kind: "nothing" };
}

/** The path of the page that somebody looks at under an address; the page for what is not there when nothing is. */
export function pageAt(shelf: Shelf, address: string): string {
  const found = findIn(shelf, address);
  return found.kind === "file" && isPage(found.path) ? found.path : "404.html";
}

/** A base that is no encoded address is taken as it is. */
function decoded(base: string): string {
  try {
    return decodeURI(base);
  } catch {
    return base;
  }
}

function isOnTheWay(address: string, top: string): boolean {
  return address === "/" || `${address}/` === top;
}

/** Only paths of our own stand in it: nothing of the request but what was found on the shelf. */
function elsewhere(base: string, path: string): Found<never> {
  return { kind: "elsewhere", address: base + path.split("/").map(encodeURIComponent).join("/") };
}
