import { isAlike } from "../language-tag.ts";
import { suggest } from "../problem/suggest.ts";
import { type Collection, collections } from "../schema/content/collections.ts";
import { languageOf } from "../words/languages.ts";

/** Where a file of `content/` belongs. `form` tells a Markdown file from a YAML list or map, and from a list in BibTeX. */
export interface Classified {
  readonly kind: "settings" | "profile" | "people" | "publications" | "citations" | "pages" | Collection;
  readonly form: "markdown" | "yaml" | "bibtex";
  readonly slug: string;
  readonly lang: string | null;
}

/** A file that belongs nowhere. */
export interface Misplaced {
  readonly message: string;
  readonly hint: string;
}

const topFiles = ["profile.md", "site.yaml", "people.yaml"];
const folders: readonly string[] = ["publications", "pages", ...Object.keys(collections)];
const expected = `content/ holds site.yaml, profile.md, people.yaml and the folders ${folders.join(", ")}`;

/** Tells from its path what a file is; `languages` are the site's, so that `profile.zh.md` is a translation. */
export function classify(path: string, languages: readonly string[]): Classified | Misplaced {
  const parts = path.split("/").slice(1);
  if (isBibliography(path)) return { kind: "publications", form: "bibtex", slug: "", lang: null };
  const file = /^(.+)\.(md|markdown|yaml|yml)$/i.exec(parts.at(-1) ?? "");
  if (!file) return { message: "this file is not Markdown or YAML", hint: expected };
  const form = /^y/i.test(file[2] ?? "") ? "yaml" : "markdown";
  const [name, lang] = splitLanguage(file[1] ?? "", languages);
  const unlisted = unlistedLanguage(name);
  if (unlisted !== null) return foreign(unlisted, languages, parts.at(-1) ?? "");
  if (parts.length === 1) return classifyTop({ form, name, lang }, path);
  return classifyInFolder(parts.slice(0, -1), { form, name, lang }, path);
}

/** Whether a file holds papers as BibTeX; where such a file is used, and what is in it, is for its reader to tell. */
export function isBibliography(path: string): boolean {
  return /\.bib$/i.test(path);
}

function splitLanguage(name: string, languages: readonly string[]): readonly [string, string | null] {
  const at = name.lastIndexOf(".");
  const suffix = name.slice(at + 1);
  return at > 0 && languages.includes(suffix) ? [name.slice(0, at), suffix] : [name, null];
}

/** A language we have words for at the end of a name, which the site does not have: its file is no page of its own. */
function unlistedLanguage(name: string): string | null {
  const suffix = name.slice(name.lastIndexOf(".") + 1);
  const isLanguage = suffix !== name && languageOf(suffix) !== null;
  return isLanguage ? suffix : null;
}

/** Of two spellings of one language the site's own is meant: `zh` where it has `zh-Hans`. */
function foreign(tag: string, languages: readonly string[], file: string): Misplaced {
  const meant = languages.find((lang) => isAlike(lang, tag));
  const listed = `write "languages: [${[...languages, tag].join(", ")}]" in content/site.yaml, or rename the file`;
  const hint = meant === undefined ? listed : `call it ${file.replace(`.${tag}.`, `.${meant}.`)}`;
  return { message: `the site has no language "${tag}"`, hint };
}

function classifyTop({ name, form, lang }: File, path: string): Classified | Misplaced {
  if (name === "profile" && form === "markdown") return { kind: "profile", form, slug: "", lang };
  if (name === "site" && form === "yaml" && lang === null) return { kind: "settings", form, slug: "", lang };
  if (name === "people" && form === "yaml") return { kind: "people", form, slug: "", lang };
  if (name === "citations" && form === "yaml" && lang === null)
    return { kind: "citations", form, slug: "", lang };
  if (form === "yaml" && isCollection(name)) return { kind: name, form, slug: "", lang };
  return { message: `nothing is made from ${path}`, hint: hintAtTop(name) };
}

function hintAtTop(name: string): string {
  const file = topFiles.find((one) => one.startsWith(`${name}.`));
  if (file) return `did you mean content/${file}?`;
  if (isCollection(name))
    return `write a list in content/${name}.yaml, or Markdown files in content/${name}/`;
  if (folders.includes(name)) return `write Markdown files in content/${name}/`;
  const found = suggest(name, ["profile", "site", "people", ...folders]);
  return found === null
    ? expected
    : `did you mean content/${topFiles.find((one) => one.startsWith(`${found}.`)) ?? `${found}/`}?`;
}

interface File {
  readonly form: "markdown" | "yaml";
  readonly name: string;
  readonly lang: string | null;
}

function classifyInFolder(
  folder: readonly string[],
  { form, name, lang }: File,
  path: string,
): Classified | Misplaced {
  const [kind = "", ...below] = folder;
  if (kind !== "publications" && kind !== "pages" && !isCollection(kind))
    return { message: `nothing is made from the folder content/${kind}/`, hint: near(kind, folders) };
  if (form === "yaml") return { message: `nothing is made from ${path}`, hint: hintAtTop(kind) };
  const names = (kind === "pages" ? [...below, name] : [name]).map(slugOf);
  if (names.includes(""))
    return {
      message: "no address can be made of this name",
      hint: "use letters and digits, such as my-paper.md",
    };
  return { kind, form, slug: names.join("/"), lang };
}

function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}

function near(name: string, names: readonly string[]): string {
  const found = suggest(name, names);
  return found === null ? expected : `did you mean "${found}"?`;
}

/** The part of an address a file name gives: letters and digits of any script stay, all else becomes a hyphen. */
export function slugOf(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}._~]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
}
