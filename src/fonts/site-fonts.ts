import type { Output } from "../output.ts";
import type { PackageFile } from "../package-file.ts";
import type { Settings } from "../parse/read-settings.ts";
import { placeOf } from "../parse/yaml/place-of.ts";
import { aboutFile, type Checked, type Complaint, type Problem, problemAt } from "../problem/problem.ts";
import type { FontName } from "../schema/content/font-names.ts";
import type { Site } from "../site/site.ts";
import type { Source } from "../source.ts";
import { charactersOf } from "./characters.ts";
import { fontFiles } from "./font-files.ts";
import { fontStyles } from "./font-styles.ts";
import { fonts } from "./fonts.ts";

/** What pages need to show the fonts of a site: CSS, and the addresses of the files to fetch before it is read. */
export interface PageFonts {
  readonly styles: string;
  readonly preload: readonly string[];
}

export interface SiteFonts extends PageFonts {
  readonly files: readonly Output[];
}

/** The fonts of a visitor's own system. */
export const systemFonts: SiteFonts = { styles: "", preload: [], files: [] };

/** What pages are made of: the characters they may show are in here. */
interface Texts {
  readonly sites: readonly Site[];
  readonly templates: readonly Source[];
}

/** The fonts that `theme.font` asks for, with the characters the site has. Problems: font-not-installed, idle-font. */
export async function siteFonts(
  settings: Settings,
  texts: Texts,
  packageFile: PackageFile,
): Promise<Checked<SiteFonts>> {
  const names = [...new Set(settings.data.theme.font)];
  if (names.length === 0) return { value: systemFonts, problems: [] };
  const characters = charactersOf(texts.sites, texts.templates);
  const found = await Promise.all(names.map((name) => siteFont(name, characters, packageFile)));
  const made = found.filter((font) => font !== null);
  return {
    value: {
      styles: made.map(({ styles }) => styles).join("\n"),
      preload: made.flatMap(({ preload }) => preload),
      files: made.flatMap(({ files }) => files),
    },
    problems: names.flatMap((name, index) => {
      const complaint = found[index] === null ? notInstalled(name) : idle(name, texts.templates);
      return complaint === null ? [] : [told(complaint, settings, index)];
    }),
  };
}

/** One font, its licence beside it as that asks for (OFL 1.1, condition 2); null when its package is not installed. */
async function siteFont(
  name: FontName,
  characters: string,
  packageFile: PackageFile,
): Promise<SiteFonts | null> {
  const font = fonts[name];
  const files = await fontFiles(font, characters, packageFile);
  const licence = packageFile(`${font.package}/LICENSE`);
  if (files === null || licence === null) return null;
  return {
    styles: fontStyles(font, files),
    preload: files.filter(({ isMain }) => isMain).map(({ address }) => address),
    files: [
      ...files.map(({ address, bytes }) => ({ path: address.slice(1), bytes })),
      { path: `fonts/${name}-LICENSE.txt`, bytes: licence },
    ],
  };
}

function notInstalled(name: FontName): Complaint {
  return {
    rule: "font-not-installed",
    message: `the font "${name}" is not installed`,
    hint: `run npm install ${fonts[name].package}`,
  };
}

/** An author's style sheet may know nothing of fonts. */
function idle(name: FontName, templates: readonly Source[]): Complaint | null {
  const variable = `--own-${fonts[name].stack}`;
  const styles = templates.find(({ path }) => /^(?:offprint\/)?templates\/style\.css$/.test(path));
  if (styles?.text.includes(`var(${variable},`)) return null;
  return {
    level: "warning",
    rule: "idle-font",
    message: `"templates/style.css" does not use the font "${name}"`,
    hint: `begin a font-family with var(${variable}, Georgia)`,
  };
}

function told(complaint: Complaint, { source, places }: Settings, index: number): Problem {
  const place = placeOf(places, `/theme/font/${index}`);
  return source === null ? aboutFile("content/site.yaml", complaint) : problemAt(source, place, complaint);
}
