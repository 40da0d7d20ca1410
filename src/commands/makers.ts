import type { Input } from "../build.ts";
import { readBytes } from "../disk/read/read-bytes.ts";
import type { SiteFiles } from "../disk/read/read-site.ts";
import { pictureMaker } from "../images/make/picture-maker.ts";
import type { PictureMemory } from "../images/make/workshop.ts";
import type { Printshop } from "../pdf/make/pdf-maker.ts";
import { pdfMaker } from "../pdf/make/pdf-maker.ts";
import { nobody, type Onlooker, pictureWatch, watchedPdfs } from "./onlooker.ts";
import { printshop } from "./printshop.ts";

/** What pictures and PDFs are made with. */
export type Makers = Required<Pick<Input, "makePictures" | "makePdf">>;

/** Where a site is, what was made of it before, and who looks on. */
interface Workplace {
  readonly dir: string;
  readonly pictures: PictureMemory;
  readonly pdfs: Printshop["memory"];
  readonly read?: Printshop["read"] | undefined;
  readonly onlooker?: Onlooker | undefined;
}

/** Makers of the pictures and PDFs of a site, at which somebody looks on. */
export function makersOf({ dir, pictures, pdfs, read, onlooker = nobody }: Workplace): Makers {
  const makePdf = pdfMaker(printshop(dir, pdfs, read), (path, isKept) =>
    onlooker.remark(`${path}: ${isKept ? "kept" : "set"}`),
  );
  return {
    makePictures: pictureMaker(readBytes, pictures, pictureWatch(onlooker)),
    makePdf: watchedPdfs(makePdf, onlooker),
  };
}

/** What was read of a site, for those who want to know all. */
export function toldFiles({ content, templates, publicFiles }: SiteFiles): string {
  const own = templates.filter(({ path }) => !path.startsWith("offprint/"));
  return `content/: ${content.length} files, public/: ${publicFiles.length}, templates/: ${own.length}`;
}
