import type { NewFile } from "../../new-file.ts";
import { fold } from "../../output-path.ts";
import { appendItem } from "../../parse/yaml/append-item.ts";
import { printYaml } from "../../parse/yaml/print-yaml.ts";
import { frontmatterOf, type NewFrontmatter } from "./frontmatter-of.ts";
import { freeSlug } from "./slug.ts";
import type { Wish } from "./wish.ts";

/** What is there already. */
export interface Shelf {
  /** The paths of all files of `content/`. */
  readonly paths: readonly string[];
  /** The text of a file, byte for byte. */
  readonly textOf: (path: string) => string;
}

/** A file to write: with the text it had before where an entry is added to a list, which may be impossible (`text` is null). */
export interface Addition extends Pick<NewFile, "path"> {
  readonly text: string | null;
  readonly before: string | null;
  readonly missing: readonly string[];
}

/** A new entry: one more in the list where the author keeps one (`news.yaml`), else a Markdown file named after its title. */
export function newEntry(wish: Wish, { paths, textOf }: Shelf, today: string): Addition {
  const inFolder = paths.filter((path) => path.startsWith(`content/${wish.folder}/`));
  const list = paths.find((path) => /^content\/([a-z]+)\.ya?ml$/.exec(path)?.[1] === wish.folder);
  const made = frontmatterOf(wish, today);
  if (list !== undefined && inFolder.length === 0) return added(list, textOf(list), made, wish.isDraft);
  return newFile(wish, namesIn(inFolder, wish.folder), today);
}

/** The names of the files in a folder of `content/`, in the form in which no two may be the same. */
export function namesIn(paths: readonly string[], folder: string): ReadonlySet<string> {
  const inFolder = paths.filter((path) => path.startsWith(`content/${folder}/`));
  return new Set(inFolder.map((path) => fold(nameIn(path))));
}

/** A new Markdown file, under a name that is not `taken`. */
export function newFile(wish: Wish, taken: ReadonlySet<string>, today: string): Addition {
  const made = frontmatterOf(wish, today);
  const slug = freeSlug(wish.title, taken, wish.folder);
  const { missing } = made;
  return { path: `content/${wish.folder}/${slug}.md`, text: fileOf(made, wish), before: null, missing };
}

function added(path: string, before: string, made: NewFrontmatter, isDraft: boolean): Addition {
  const text = made.text === null ? {} : { text: made.text };
  const item = { ...made.data, ...text, ...(isDraft ? { draft: true } : {}) };
  return { path, text: appendItem(before, item), before, missing: [] };
}

/** The name of a file without ending and language: `tides` of `content/talks/tides.zh.md`. */
function nameIn(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.[^.]+$/, "")
    .replace(/\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "");
}

function fileOf({ data, missing, text }: NewFrontmatter, { folder, isDraft }: Wish): string {
  const draft = isDraft || missing.length > 0 ? "draft: true\n" : "";
  const todo = missing.length > 0 ? '# Fill these in, then remove "draft: true":\n' : "";
  const lines = missing.map((line) => `# ${line}\n`).join("");
  return `---\n${printYaml(data)}${draft}${todo}${lines}---\n\n${bodyOf(text, folder)}`;
}

function bodyOf(text: string | null, folder: string): string {
  if (text !== null) return `${text}\n`;
  return folder === "pages" || folder === "posts" ? "<!-- Write here. -->\n" : "";
}
