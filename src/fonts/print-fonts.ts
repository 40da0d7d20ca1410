import type { PackageFile } from "../package-file.ts";
import { scriptsOf } from "./font-files.ts";
import type { Font } from "./fonts.ts";
import { isIn } from "./unicode-ranges.ts";

/** A font for paper: the characters of some scripts in one style and weight, as TrueType. */
type PrintFont = Uint8Array;

const styles = ["normal", "italic"] as const;
/** Of text, and of what stands out in it. */
const weights = [400, 650];

/**
 * A font of pages for programs that know neither variable fonts nor `unicode-range`: a file for each script that some
 * characters need, in each style and weight. The family of a script is the font's own with a number for its last letter
 * (`Inte1`), in the order of the package's list from its end, where Latin is: one of them alone would hide the others.
 */
export async function printFonts(
  font: Font,
  characters: string,
  packageFile: PackageFile,
): Promise<readonly PrintFont[]> {
  const scripts = (scriptsOf(font, packageFile) ?? []).toReversed();
  const needed = scripts
    .map(({ script, range }, index) => ({ script, range, family: familyOf(font, index + 1) }))
    .filter(({ range }) => [...characters].some(isIn(range)));
  const made = needed.flatMap(({ script, family }) =>
    styles.flatMap((style) =>
      weights.map((weight) => printFont({ font, script, family, style, weight }, packageFile)),
    ),
  );
  return (await Promise.all(made)).filter((bytes) => bytes !== null);
}

function familyOf({ family }: Font, number: number): string {
  return family.slice(0, -1) + number;
}

interface Part {
  readonly font: Font;
  readonly script: string;
  readonly family: string;
  readonly style: (typeof styles)[number];
  readonly weight: number;
}

async function printFont(part: Part, packageFile: PackageFile): Promise<PrintFont | null> {
  const { font, script, family, style, weight } = part;
  const name = font.package.split("/").at(-1);
  const whole = packageFile(`${font.package}/files/${name}-${script}-wght-${style}.woff2`);
  if (whole === null) return null;
  const { default: subsetFont } = await import("subset-font");
  const options = { targetFormat: "truetype", variationAxes: { wght: weight }, keepAllGlyphs: true } as const;
  return renamed(await subsetFont(Buffer.from(whole), "", options), font.family, family);
}

/** A font with another family name of the same length: the records of its `name` table (OpenType 1.9) are UTF-16. */
function renamed(bytes: Buffer, from: string, to: string): PrintFont {
  const [before, after] = [from, to].map((name) => Buffer.from(name, "utf16le").swap16());
  if (before === undefined || after === undefined) return bytes;
  const { start, end } = nameTable(bytes);
  for (let at = bytes.indexOf(before, start); at >= 0 && at < end; at = bytes.indexOf(before, at + 1))
    after.copy(bytes, at);
  return bytes;
}

/** Where the `name` table lies: the directory of a font has 16 bytes for each table, behind the first 12. */
function nameTable(bytes: Buffer): { readonly start: number; readonly end: number } {
  const count = bytes.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  const entry = entries.find((at) => bytes.toString("latin1", at, at + 4) === "name");
  if (entry === undefined) return { start: 0, end: 0 };
  const start = bytes.readUInt32BE(entry + 8);
  return { start, end: start + bytes.readUInt32BE(entry + 12) };
}
