import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { briefly } from "../../support/briefly.ts";
import { pathsIn } from "../../support/file-tree.ts";
import { repository } from "../../support/repository.ts";

/** A page of a built site. */
export interface BuiltPage {
  readonly site: string;
  /** What a template sees as `page.kind`: "home", "publications", "entry" … */
  readonly kind: string;
  readonly lang: string;
  /** Where it is shown, from the site's base: `` for the home page, `publications/`. */
  readonly path: string;
  /** The bytes of its HTML. */
  readonly size: number;
}

/** The sites that are looked at: the sample, and every folder of `tests/sites` that has content. */
export function siteFolders(): Readonly<Record<string, string>> {
  const folders = readdirSync(repository("tests/sites"))
    .map((name) => [name, repository(`tests/sites/${name}`)] as const)
    .filter(([, folder]) => existsSync(join(folder, "content")));
  return { ...Object.fromEntries(folders), sample: repository(".") };
}

/** Builds a site with the real command; `base` is the path or address it will have. Throws what the command says. */
async function buildSite(folder: string, out: string, base: string): Promise<void> {
  const options = ["build", folder, "--out", out, "--base", base, "--no-color"];
  await promisify(execFile)(process.execPath, [...briefly, repository("dist/cli.js"), ...options]);
}

/** Builds a site into `parent` under its name, for a server at `origin`, and lists its pages; redirects are none. */
export async function buildPages(
  name: string,
  folder: string,
  parent: string,
  origin: string,
): Promise<readonly BuiltPage[]> {
  const out = join(parent, name);
  const [about] = await Promise.all([describePages(folder), buildSite(folder, out, `${origin}/${name}/`)]);
  return [...about].map(([file, { kind, lang }]) => {
    const size = readFileSync(join(out, file)).length;
    const path = kind === "not-found" ? "no/such/page/" : file.replace(/(^|\/)index\.html$/, "$1");
    return { site: name, kind, lang, path, size };
  });
}

/**
 * The kind and language of every page of a site, by file. The site is built once more, in a layout of our own that
 * says these two and nothing else: so nothing needs to be guessed from the pages, and nothing in them tells of tests.
 */
async function describePages(folder: string): Promise<ReadonlyMap<string, Pick<BuiltPage, "kind" | "lang">>> {
  const copy = mkdtempSync(join(tmpdir(), "offprint-kinds-"));
  for (const part of ["content", "public"].filter((part) => existsSync(join(folder, part))))
    cpSync(join(folder, part), join(copy, part), { recursive: true });
  mkdirSync(join(copy, "templates"));
  writeFileSync(join(copy, "templates/layout.liquid"), "kind {{ page.kind }} in {{ site.lang }}\n");
  await buildSite(copy, "_site", "/");
  const pages = pathsIn(join(copy, "_site")).flatMap((file) => {
    if (!file.endsWith(".html")) return [];
    const told = /^kind (\S+) in (\S+)\n$/.exec(readFileSync(join(copy, "_site", file), "utf8"));
    const [, kind, lang] = told ?? [];
    return kind === undefined || lang === undefined ? [] : [[file, { kind, lang }] as const];
  });
  rmSync(copy, { recursive: true });
  return new Map(pages);
}

/** Of every kind of page in every language of every site, the page with the most in it. */
export function oneOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const chosen = new Map<string, BuiltPage>();
  for (const page of pages) {
    const key = `${page.site} ${page.lang} ${page.kind}`;
    if (page.size > (chosen.get(key)?.size ?? 0)) chosen.set(key, page);
  }
  return [...chosen.values()];
}
