import {
  Face,
  Font as FontFile,
  Blob as HarfbuzzBlob,
  shape,
  Buffer as TextBuffer,
  Variation,
} from "harfbuzzjs";
import subsetFont from "subset-font";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../src/disk/read/package-file.ts";
import { fonts } from "../../src/fonts/fonts.ts";
import { fontNames } from "../../src/schema/content/font-names.ts";

const prose =
  "I study how tides move sand, and what that means for the people who live behind it. My group at the University of Shores measures beaches in Norway, Kenya and Brazil; since 2019 we also fly over them. Before that I was a student of Ilse Brandt, who taught me to count every grain.";

describe.each(fontNames)("what is said of %s", (name) => {
  const font = fonts[name];

  test("is so in its file", async () => {
    const file = await open(`${font.package}/files/${name}-latin-wght-normal.woff2`);
    const { ascender, descender, lineGap } = file.hExtents();
    const { upem } = file.face;
    expect(font.ascent).toBeCloseTo(ascender / upem, 4);
    expect(font.descent).toBeCloseTo(-descender / upem, 4);
    expect(lineGap).toBe(0);
    expect(font.widths.normal).toBeCloseTo(widthAt(400, file), 4);
    expect(font.widths.bold).toBeCloseTo(widthAt(600, file), 4);
  });

  test.each(["LICENSE", "unicode.json"])("is free, and in a package with %s", (file) => {
    expect(packageFile(`${font.package}/${file}`)).not.toBeNull();
  });
});

/** A file of a font as a shaper sees it, all its weights included. */
async function open(name: string): Promise<FontFile> {
  const letters = [...new Set(prose)].join("");
  const whole = Buffer.from(packageFile(name) ?? []);
  const plain = await subsetFont(whole, letters, { targetFormat: "truetype" });
  return new FontFile(new Face(new HarfbuzzBlob(new Uint8Array(plain))));
}

/** The average width of a character of prose, in em. */
function widthAt(weight: number, font: FontFile): number {
  font.setVariations([new Variation("wght", weight)]);
  const buffer = new TextBuffer();
  buffer.addText(prose);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const width = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return width / font.face.upem / prose.length;
}
