import { fold } from "../../output-path.ts";
import type { Problem } from "../../problem/problem.ts";
import { isLocal, localPath } from "../../site/local-address.ts";
import type { Desk } from "../desk/desk.ts";
import { ownLinks } from "../links/template-links.ts";
import { writtenLinks } from "../links/written-links.ts";
import { remarkOn } from "../remark.ts";
import { namesInTexts } from "./names-in-texts.ts";

/** Files that somebody asks for without a link: hosts, browsers, search engines, and whoever looks for a licence. */
const askedFor = [
  /^(?:CNAME|_headers|_redirects|browserconfig\.xml|manifest\.json|BingSiteAuth\.xml|safari-pinned-tab\.svg)$/,
  /^(?:favicon|apple-touch-icon|android-chrome|mstile|LICEN[CS]E|README)[^/]*$|^[^/]*\.(?:txt|webmanifest)$/i,
  /(?:^|\/)\.|\.html?$/i,
];

/** So many in a folder are told one by one. */
const few = 3;

/** Files of `public/` that nothing on the site leads to: `unused-file`, once a folder where there are many. */
export function unusedFiles(desk: Desk): readonly Problem[] {
  if (desk.built.entries.remains.length > 0) return [];
  const isUsed = useOf(desk);
  const unused = desk.files.filter(({ path }) => !askedFor.some((form) => form.test(path)) && !isUsed(path));
  const folders = new Map<string, string[]>();
  for (const { path } of unused) {
    const paths = folders.get(folderOf(path)) ?? [];
    folders.set(folderOf(path), paths);
    paths.push(path);
  }
  return [...folders].flatMap(([folder, paths]) =>
    paths.length > few ? [many(folder, paths)] : paths.map(one),
  );
}

function useOf(desk: Desk): (path: string) => boolean {
  const linked = linkedPaths(desk);
  const named = namesInTexts(desk);
  const withPages = new Set(
    desk.files.filter(({ path }) => /\.html?$/i.test(path)).map(({ path }) => folderOf(path)),
  );
  return (path) => linked.has(fold(path)) || isBesidePage(path, withPages) || named(path);
}

/** In small letters: a link in the wrong case is told by the build. */
function linkedPaths(desk: Desk): ReadonlySet<string> {
  const base = desk.built.sites[0]?.location.url ?? null;
  const written = [...writtenLinks(desk), ...ownLinks(desk.templates)].map(({ url }) =>
    base !== null && url.startsWith(base) ? `/${url.slice(base.length)}` : url,
  );
  const shown = desk.pages.flatMap(({ targets }) => targets);
  return new Set([...written.filter(isLocal).map(localPath), ...shown].map(fold));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** What lies around a page of the author's own making belongs to it, as scripts find it without a link. */
function isBesidePage(path: string, withPages: ReadonlySet<string>): boolean {
  let folder = folderOf(path);
  while (folder !== "" && !withPages.has(folder)) folder = folderOf(folder);
  return folder !== "";
}

const hint = "link to it, or remove it: everything in public/ is published";

function one(path: string): Problem {
  const message = `nothing on the site leads to "public/${path}"`;
  return remarkOn(`public/${path}`, "unused-file", { message, hint });
}

function many(folder: string, paths: readonly string[]): Problem {
  const names = paths.slice(0, few).map((path) => path.slice(folder === "" ? 0 : folder.length + 1));
  const place = folder === "" ? "public" : `public/${folder}`;
  const message = `nothing on the site leads to ${paths.length} files in ${place}/: ${names.join(", ")}, …`;
  return remarkOn(place, "unused-file", { message, hint: hint.replace(/\bit\b/g, "them") });
}
