import { computerFonts } from "../disk/read/fonts.ts";
import { packageFile } from "../disk/read/package-file.ts";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readBytes } from "../disk/read/read-bytes.ts";
import { readOwnTemplates } from "../disk/read/read-templates.ts";
import type { Printshop } from "../pdf/make/pdf-maker.ts";

/** What the PDFs of a site are made with: the fonts of this computer, and a memory of those made before. */
export function printshop(
  site: string,
  memory: Printshop["memory"],
  read: Printshop["read"] = readBytes,
): Printshop {
  const ourTemplates = () => readOwnTemplates(packageTemplates());
  return { memory, packageFile, read, ourTemplates, ...computerFonts(site) };
}
