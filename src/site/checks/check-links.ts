import { fold } from "../../output-path.ts";
import type { References } from "../../parse/entry.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { exchange } from "../../text-changes.ts";
import { isLocal, localPath } from "../local-address.ts";

type Linking = Pick<References, "links" | "source">;

/** Near names are looked for this often: a site that has moved would have thousands of broken links. */
const suggestionsAtMost = 100;

/**
 * Links that lead to a file or page this site does not have. `files` are the paths of all outputs; when they are not
 * the whole, because of files that cannot be read, only links to what an author puts into `public/` are checked.
 */
export function checkLinks(
  writings: readonly Linking[],
  files: ReadonlySet<string>,
  isWhole: boolean,
): readonly Problem[] {
  const broken = writings.flatMap(({ links, source }) =>
    links
      .filter(
        ({ url }) => isLocal(url) && (isWhole || isAuthors(localPath(url))) && !exists(localPath(url), files),
      )
      .map((link) => ({ ...link, source })),
  );
  const byCase = broken.length === 0 ? new Map<string, string | null>() : inAnyCase(files);
  return broken.map((link, index) => {
    const { url, kind, source } = link;
    const message = kind === "image" ? `there is no picture "${url}"` : `there is nothing at "${url}"`;
    const hint = hintFor(url, source.path, index < suggestionsAtMost ? files : new Set());
    const right = byCase.get(fold(localPath(url)));
    const fix = right ? exchange(source.text, link, url, inRightCase(url, right)) : null;
    return problemAt(source, link, { rule: "missing-file", message, hint, fix });
  });
}

/** Files and pages by their paths in small letters; null for two that differ in capitals alone. */
function inAnyCase(files: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const path of [...files].flatMap(waysTo)) found.set(fold(path), found.has(fold(path)) ? null : path);
  return found;
}

/** The paths a file is found at: a page at its folder, too. */
function waysTo(file: string): readonly string[] {
  const folder = /^(.+)\/index\.html$/.exec(file)?.[1];
  return folder === undefined ? [file] : [file, folder, `${folder}/`];
}

/** The address with the path of a file in the place of its own; what is spelt with percent signs stays as it is. */
function inRightCase(url: string, path: string): string {
  const [, before = "", , behind = ""] = /^((?:\.?\/)*)([^?#]*)(.*)$/s.exec(url) ?? [];
  return url.includes("%") ? url : before + path + behind;
}

/** Whether a path can only be a file of `public/`: what is made for entries are pages, feeds, bibliographies and plain text. */
function isAuthors(path: string): boolean {
  return /\.(?!html?$|xml$|txt$|bib$|ris$|json$)[a-z][a-z0-9]{1,4}$/i.test(path);
}

function exists(path: string, files: ReadonlySet<string>): boolean {
  const folder = path === "" || path.endsWith("/") ? path : `${path}/`;
  return files.has(path) || files.has(`${folder}index.html`);
}

function hintFor(url: string, from: string, files: ReadonlySet<string>): string {
  if (host.test(url)) return `did you mean "https://${url}"?`;
  const path = localPath(url);
  const addresses = [...files].map((file) => file.replace(/(^|\/)index\.html$/, "$1"));
  const source = /^(?:\.\.\/|content\/|pages\/)*(.+)\.(?:md|markdown)$/i.exec(path)?.[1];
  if (source !== undefined) return pageHint(source, from, addresses);
  const near = suggest(path, addresses) ?? addresses.find((address) => address.endsWith(`/${path}`));
  if (near) return `did you mean "/${near}"?`;
  const name = path.replace(/^~[^/]*\/(?:.*\/)?/, "");
  return `put the file into public/${name.includes(".") ? name : ""}, or mend the address`;
}

/** The name of a host, with a path or with an ending that is no file's. */
const host = /^(?:[\w-]+\.)+(?:[a-z]{2,}\/.*|org|com|net|edu|gov|io|ai|dev|info)$/i;

/** What to write for a link to a Markdown file of `content/` as seen `from` another: the address of its page. */
function pageHint(name: string, from: string, addresses: readonly string[]): string {
  if (name === "profile") return "write /";
  const [, folder] = from.split("/");
  const page =
    [`${folder}/${name}/`, `${name}/`].find((address) => addresses.includes(address)) ??
    addresses.find((address) => address.endsWith(`/${name}/`));
  return page === undefined
    ? "link to pages by their address, such as /publications/my-paper/"
    : `write /${page}`;
}
