import type { PackageFile } from "../package-file.ts";
import type { PageIcons } from "../schema/view/site.ts";
import type { Rich } from "../schema/view/text.ts";
import { iconFiles, pageIcons } from "./icon-files.ts";
import { svgMarkup } from "./svg-markup.ts";

/** The icons of a site: those any page may use, and that of a link by its label and address. Null where there is none. */
export interface Icons {
  readonly page: PageIcons;
  readonly ofLink: (label: string, url: string) => Rich | null;
}

/** Icons from the packages that hold them; of these only the files of icons in use are read. */
export function loadIcons(packageFile: PackageFile): Icons {
  const read = (...files: readonly string[]) => firstIcon(files, packageFile);
  const { mail, location, feed, search, copy, check, auto, light, dark } = pageIcons;
  return {
    page: {
      mail: read(mail),
      location: read(location),
      feed: read(feed),
      search: read(search),
      copy: read(copy),
      check: read(check),
      auto: read(auto),
      light: read(light),
      dark: read(dark),
    },
    ofLink: (label, url) => read(...iconFiles(label, url)),
  };
}

function firstIcon(files: readonly string[], packageFile: PackageFile): Rich | null {
  for (const file of files) {
    const bytes = packageFile(file);
    const html = bytes && svgMarkup(new TextDecoder().decode(bytes));
    if (html) return { html, text: "", lang: null };
  }
  return null;
}
