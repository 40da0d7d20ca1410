import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The fonts a PDF may be set with besides those of Typst: packages of them, and what tells whether others were installed. */
export interface ComputerFonts {
  readonly fontFolders: readonly string[];
  readonly fontStamp: string;
}

const scripts = ["sc", "tc", "hk", "jp", "kr"];
const packages = scripts.flatMap((script) => [
  `@expo-google-fonts/noto-serif-${script}`,
  `@expo-google-fonts/noto-sans-${script}`,
  `@embedpdf/fonts-${script}`,
]);

/** Where systems keep fonts, for everybody and for one user. */
const systemFolders = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  "/usr/share/fonts/opentype",
  "/usr/share/fonts/opentype/noto",
  "/usr/share/fonts/truetype",
  "/Library/Fonts",
  "/System/Library/Fonts",
  "C:\\Windows\\Fonts",
  ...[".fonts", ".local/share/fonts", "Library/Fonts", "AppData/Local/Microsoft/Windows/Fonts"].map((path) =>
    join(homedir(), path),
  ),
];

/** Finds the fonts for Chinese, Japanese and Korean that are installed as packages, for a site or with the program. */
export function computerFonts(site: string): ComputerFonts {
  const places = [createRequire(resolve(site, "package.json")), createRequire(import.meta.url)];
  const fontFolders = packages.flatMap((name) =>
    places.flatMap((place) => folderOf(name, place)).slice(0, 1),
  );
  const stamps = systemFolders.map((folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return { fontFolders, fontStamp: JSON.stringify([fontFolders, stamps]) };
}

function folderOf(name: string, { resolve: find }: NodeJS.Require): readonly string[] {
  try {
    return [dirname(find(`${name}/package.json`))];
  } catch {
    return [];
  }
}
