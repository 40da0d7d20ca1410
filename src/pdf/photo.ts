import type { MakePictures } from "../images/picture.ts";
import type { CvView } from "../schema/view/cv.ts";
import { localPath } from "../site/local-address.ts";
import type { Site } from "../site/site.ts";

interface PublicFile {
  readonly path: string;
  readonly from: string;
}

/** As wide as 3 cm are at 300 dots per inch. */
const width = 400;

/**
 * The file with the owner's picture, if the CV shows it: one that was made small for it, else the author's own. Null for
 * one that is not in `public/`.
 */
export async function photoFile(
  { photo }: CvView,
  { profile }: Site,
  publicFiles: readonly PublicFile[],
  makePictures: MakePictures | null,
): Promise<string | null> {
  if (!photo || profile.photo?.kind !== "picture") return null;
  const path = localPath(profile.photo.src);
  const file = publicFiles.find((one) => one.path.normalize("NFC") === path);
  if (file === undefined) return null;
  const uses = [{ widths: [width], fallback: width }];
  const pictures = await makePictures?.([{ ...file, uses, card: false }]);
  const made = pictures?.shown.get(file.path)?.files.find(({ format }) => format === "webp");
  return made?.copy ?? file.from;
}
