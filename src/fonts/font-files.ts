import { createHash } from "node:crypto";
import type { PackageFile } from "../package-file.ts";
import type { Font } from "./fonts.ts";
import { subset } from "./subset.ts";
import { isIn } from "./unicode-ranges.ts";

/** One file of a font: the characters of one script in one style. */
export interface FontFile {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly style: "normal" | "italic";
  /** What it may be asked for, as `unicode-range` has it. */
  readonly range: string;
  /** Whether it holds what nearly every page shows. */
  readonly isMain: boolean;
}

const styles = ["normal", "italic"] as const;

/**
 * The files of a font that some characters need, made as small as these allow; null when its package is not installed.
 * A package has a file for each group of scripts. Where their ranges overlap, each may be the one that has the character:
 * browsers look through the files from the last to the first (CSS Fonts 4, section 5.2).
 */
export async function fontFiles(
  font: Font,
  characters: string,
  packageFile: PackageFile,
): Promise<readonly FontFile[] | null> {
  const scripts = scriptsOf(font, packageFile);
  if (scripts === null) return null;
  const parts = scripts
    .map((script) => ({ ...script, characters: [...characters].filter(isIn(script.range)).join("") }))
    .filter((part) => part.characters !== "");
  const files = styles.flatMap((style) =>
    parts.map((part) => fontFile({ font, style, ...part }, packageFile)),
  );
  const made = await Promise.all(files);
  return made.some((file) => file === null) ? null : made.filter((file) => file !== null);
}

interface Script {
  readonly script: string;
  readonly range: string;
}

/** What one file is made of. */
interface Part extends Script {
  readonly font: Font;
  readonly style: FontFile["style"];
  readonly characters: string;
}

/** The groups of scripts a package has files for, in its order: the plain Latin one is last. */
export function scriptsOf(font: Font, packageFile: PackageFile): readonly Script[] | null {
  const bytes = packageFile(`${font.package}/unicode.json`);
  if (bytes === null) return null;
  const ranges: Readonly<Record<string, string>> = JSON.parse(new TextDecoder().decode(bytes));
  return Object.entries(ranges).map(([script, range]) => ({ script, range }));
}

async function fontFile(part: Part, packageFile: PackageFile): Promise<FontFile | null> {
  const { font, style, script, range, characters } = part;
  const name = font.package.split("/").at(-1);
  const whole = packageFile(`${font.package}/files/${name}-${script}-wght-${style}.woff2`);
  if (whole === null) return null;
  const bytes = await subset(whole, characters);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const slant = style === "italic" ? "-italic" : "";
  return {
    address: `/fonts/${name}-${script}${slant}-${hash}.woff2`,
    bytes,
    style,
    range,
    isMain: script === "latin" && style === "normal",
  };
}
