import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, removed when the test is over. */
export function temporaryFolder(files: Tree = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "offprint-disk-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  putFiles(folder, files);
  return folder;
}

/** Writes files into a folder, making the folders around them. */
export function putFiles(folder: string, files: Tree): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Every file of a folder with its text, and every empty folder (its path ends in "/"); `.offprint` left out. */
export function siteIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(treeOf(folder)).filter(([path]) => !path.startsWith(".offprint/")),
  );
}

/** Like `siteIn`, with our own files too. */
export function treeOf(folder: string, prefix = ""): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const name of readdirSync(join(folder, prefix))) {
    const path = prefix + name;
    const stat = lstatSync(join(folder, path));
    if (!stat.isDirectory())
      tree[path] = stat.isFile() ? readFileSync(join(folder, path), "utf8") : "(not a file)";
    else Object.assign(tree, treeOf(folder, `${path}/`));
    if (stat.isDirectory() && readdirSync(join(folder, path)).length === 0) tree[`${path}/`] = "(empty)";
  }
  return tree;
}
