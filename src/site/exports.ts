import type { ExportsView } from "../schema/view/paper.ts";

/** Where the files of all publications stand. */
export const allExports: ExportsView = {
  bib: "/publications.bib",
  ris: "/publications.ris",
  json: "/publications.json",
};

/** Where the files of one paper stand: beside its page, with its name (`/publications/sand/sand.bib`). */
export function exportsBeside(page: string): ExportsView {
  const path = page.endsWith("/") ? page + (page.split("/").at(-2) ?? "") : page.replace(/\.html?$/i, "");
  return { bib: `${path}.bib`, ris: `${path}.ris`, json: `${path}.json` };
}
