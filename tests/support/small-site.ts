import { writeTree } from "./file-tree.ts";

/** Files by path; null takes a file of the site below them away. */
export type CaseFiles = Readonly<Record<string, string | null>>;

const smallSite: CaseFiles = {
  "content/site.yaml": "url: https://mara.example.org/\n",
  "content/profile.md": "---\nname: Mara Lindqvist\n---\n\nI study how tides move sand.\n",
  "content/publications/tides.md":
    "---\ntitle: Tides and Sand\nauthors: [Mara Lindqvist, Ilse Brandt]\ndate: 2024-06\nvenue: Journal of Shores\n---\n",
};

/** The smallest site with nothing to complain of, and files laid over it. */
export function smallSiteWith(files: CaseFiles): Readonly<Record<string, string>> {
  const all = Object.entries({ ...smallSite, ...files });
  return Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

/** Writes it into a folder. */
export function writeSite(folder: string, files: CaseFiles): void {
  writeTree(folder, smallSiteWith(files));
}
