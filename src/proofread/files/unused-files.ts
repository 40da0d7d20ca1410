import { fold } from "../../output-path.ts";
import type { Problem } from "../../problem/problem.ts";
import { isLocal, localPath } from "../../site/local-address.ts";
import type { Desk } from "../desk/desk.ts";
import { ownLinks } from "../links/template-links.ts";
import { writtenLinks } from "../links/written-links.ts";
import type { FileFacts } from "../proofs.ts";
import { remarkOn } from "../remark.ts";

/** Files that somebody asks for without a link: hosts, browsers, search engines, and whoever looks for a licence. */
const askedFor =
  /^(?:CNAME|robots\.txt|ads\.txt|humans\.txt|security\.txt|favicon[^/]*|apple-touch-icon[^/]*|android-chrome[^/]*|mstile[^/]*|safari-pinned-tab\.svg|browserconfig\.xml|[^/]*\.webmanifest|manifest\.json|_headers|_redirects|LICEN[CS]E[^/]*|README[^/]*|[^/]*\.txt|BingSiteAuth\.xml)$|(?:^|\/)\.|\.html?$/i;

/** So many in a folder are told as one. */
const few = 3;

/** Files of `public/` that nothing on the site leads to: `unused-file`, once a folder where there are many. */
export function unusedFiles(desk: Desk): readonly Problem[] {
  if (desk.built.entries.remains.length > 0) return [];
  const used = usedPaths(desk);
  const withPages = new Set(
    desk.files.filter(({ path }) => /\.html?$/i.test(path)).map(({ path }) => folderOf(path)),
  );
  const unused = desk.files.filter(
    (file) =>
      !askedFor.test(file.path) &&
      !used.has(fold(file.path)) &&
      !isBesidePage(file.path, withPages) &&
      !isNamed(file, desk),
  );
  const folders = new Map<string, string[]>();
  for (const { path } of unused) folders.set(folderOf(path), [...(folders.get(folderOf(path)) ?? []), path]);
  return [...folders].flatMap(([folder, paths]) =>
    paths.length > few ? [many(folder, paths)] : paths.map(one),
  );
}

/** In small letters: a link in the wrong case is told by the build. */
function usedPaths(desk: Desk): ReadonlySet<string> {
  const written = [...writtenLinks(desk), ...ownLinks(desk.templates)].map(({ url }) => url);
  const local = written.filter(isLocal).map(localPath);
  const own = new Set(desk.built.sites.flatMap(({ location: { url } }) => url ?? []));
  const whole = written.flatMap((url) =>
    [...own].flatMap((base) => (url.startsWith(base) ? localPath(url.slice(base.length)) : [])),
  );
  const shown = desk.pages.flatMap(({ targets }) => targets);
  return new Set([...local, ...whole, ...shown].map(fold));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** What lies around a page of the author's own making belongs to it, as scripts find it without a link. */
function isBesidePage(path: string, withPages: ReadonlySet<string>): boolean {
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder))
    if (withPages.has(folder)) return true;
  return false;
}

/** Whether a page, a style sheet or a script names the file, or a template makes its address. */
function isNamed({ path }: FileFacts, { files, templates, built }: Desk): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const stem = name.replace(/\.[^.]*$/, "");
  return (
    files.some(({ text, path: from }) => from !== path && text !== null && names(text, name)) ||
    templates.some(({ text }) => names(text, name)) ||
    built.outputs.some((output) => output.path.startsWith(`_images/${stem.toLowerCase()}-`))
  );
}

function names(text: string, name: string): boolean {
  return [name, encodeURI(name)].some((form) => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      if (!/[\p{L}\p{N}_-]/u.test(text.charAt(at - 1))) return true;
    return false;
  });
}

const hint = "link to it, or remove it: everything in public/ is published";

function one(path: string): Problem {
  return remarkOn(`public/${path}`, "unused-file", {
    message: `nothing on the site leads to "public/${path}"`,
    hint,
  });
}

function many(folder: string, paths: readonly string[]): Problem {
  const names = paths.slice(0, few).map((path) => path.slice(folder === "" ? 0 : folder.length + 1));
  const place = folder === "" ? "public" : `public/${folder}`;
  const message = `nothing on the site leads to ${paths.length} files in ${place}/: ${names.join(", ")}, …`;
  return remarkOn(place, "unused-file", { message, hint: hint.replace(/\bit\b/g, "them") });
}
