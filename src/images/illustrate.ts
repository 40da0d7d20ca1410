import type { Output } from "../output.ts";
import type { Checked } from "../problem/problem.ts";
import type { Location } from "../site/site.ts";
import { checkPictures, type Writing } from "./check-pictures.ts";
import { pageTags } from "./pages/page-tags.ts";
import { showInFeed } from "./pages/show-in-feed.ts";
import { showPictures } from "./pages/show-pictures.ts";
import { wantedPictures } from "./pages/wanted-pictures.ts";
import { type MakePictures, noPictures, type Pictures } from "./picture.ts";

/** What pages show pictures of, and who named them. */
interface Surroundings {
  readonly publicFiles: readonly { readonly path: string; readonly from: string }[];
  readonly location: Location;
  readonly entries: readonly Writing[];
  /** The other files of the site: feeds show pictures, too. */
  readonly files: readonly Output[];
}

/**
 * Finished pages and other files with the pictures they show, and the files made for them: what is shown is found in
 * the pages, so it does not matter whether a template or a text shows it. Without `make` all show the author's own files.
 */
export async function illustrate(
  pages: readonly Output[],
  { publicFiles, location, entries, files }: Surroundings,
  make: MakePictures | null,
): Promise<Checked<readonly Output[]>> {
  const read = pages.map((page) => pageTags(page));
  const wanted = make ? wantedPictures(read, publicFiles, location) : [];
  const pictures = make && wanted.length > 0 ? await make(wanted) : noPictures;
  const shown = read.map((page) => showPictures(page, pictures, location));
  const others = files.map((file) => showInFeed(file, pictures, location));
  return { value: [...shown, ...others, ...madeFiles(pictures)], problems: checkPictures(pictures, entries) };
}

/** Each once: two pictures can have the same name and the same bytes. */
function madeFiles({ shown }: Pictures): readonly Output[] {
  const files = [...shown.values()].flatMap((picture) => picture.files);
  return [...new Map(files.map(({ path, copy }) => [path, { path, copy }])).values()];
}
