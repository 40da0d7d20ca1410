import { programFolder } from "../disk/read/program-folder.ts";
import type { NewFile } from "../new-file.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { count, mark, news } from "./tell.ts";
import { filesIn, inJson } from "./tell-json.ts";

interface NewSite {
  readonly missing: readonly NewFile[];
  /** What was there and stays as it is. */
  readonly kept: readonly string[];
}

/** What an author should know of the files of a new site. */
const notes: Readonly<Record<string, string>> = {
  "content/profile.md": "who you are: add a few words about yourself",
  "content/site.yaml": "languages, address, order of the home page",
  "content/publications/": "one file a paper",
  "public/": "photo, PDFs: copied as they are",
  ".github/workflows/pages.yml": "publishes on every push",
  "README.md": "how to edit, preview and publish",
};

/** Tells which files of a new site were written, or would be, and what to do next. */
export function tellNewSite(
  dir: string,
  { missing, kept }: NewSite,
  flags: Manner & { readonly isDry: boolean },
): Outcome {
  if (flags.isJson) return inJson(0, {}, { ...filesIn(missing, flags.isDry), kept });
  const { isDry, colour } = flags;
  const folder = dir === "." ? "this folder" : dir;
  const made = `${count(missing.length, "file")} in ${folder}`;
  const head = isDry ? `would write ${made}:\n` : `${mark("✓", "green", colour)} ${made}\n`;
  const lines = grouped(missing.map(({ path }) => path)).map(lineOf);
  const left = kept.map((path) => `kept as it is: ${path}\n`).join("");
  const files = head + lines.join("");
  return { code: 0, stdout: isDry ? files : news(files + nextSteps(dir), flags), stderr: news(left, flags) };
}

/** Files as they are told: schemas of editors are many and told as one, an empty folder as a folder. */
export function grouped(paths: readonly string[]): readonly string[] {
  const folders = paths.map((path) =>
    path.startsWith(".vscode/") ? ".vscode/" : path.replace(/[.]gitkeep$/, ""),
  );
  return [...new Set(folders)];
}

function lineOf(path: string): string {
  return `    ${path.padEnd(30)}${notes[path] ?? ""}`.trimEnd().concat("\n");
}

function nextSteps(dir: string): string {
  const go = dir === "." ? "" : `    cd ${quoted(dir)}\n`;
  const last = programFolder(dir) === null ? "README.md tells how to publish it." : onlyHere;
  return `\nNext:\n${go}    npm install\n    npm run dev\n\n${last}\n`;
}

/** Of a site whose `package.json` names a folder of this computer. */
const onlyHere = `package.json takes Offprint from its folder on this computer, which GitHub does not have: to publish
the site from there, name a version from npm instead, or keep content/ and public/ in a copy of
Offprint's own repository, whose workflow publishes them.`;

function quoted(dir: string): string {
  return /^[\w./-]+$/.test(dir) ? dir : `"${dir}"`;
}
