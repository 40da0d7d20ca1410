import { remembered } from "../memo.ts";
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
  const read = (...files: readonly string[]) => firstIcon(packageFile, files);
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

function firstIcon(packageFile: PackageFile, files: readonly string[]): Rich | null {
  for (const file of files) {
    const icon = iconIn(packageFile, file);
    if (icon) return icon;
  }
  return null;
}

const iconIn = remembered((packageFile: PackageFile, file: string): Rich | null => {
  const bytes = packageFile(file);
  const html = bytes && svgMarkup(new TextDecoder().decode(bytes));
  return html ? { html, text: "", lang: null } : null;
});
