import { createHash } from "node:crypto";

/** From the weight of text to that of headings; what lies beyond would double the file. */
const weights = { wght: { min: 400, max: 700 } };

/** A font takes a tenth of a second, and while somebody writes it is asked for again and again. */
const made = new Map<string, Promise<Uint8Array>>();
const most = 32;

/** The font with nothing but some characters, as WOFF2. The same input gives the same bytes on every machine. */
export function subset(font: Uint8Array, characters: string): Promise<Uint8Array> {
  const key = createHash("sha256").update(font).update(characters).digest("hex");
  const bytes = made.get(key) ?? make(font, characters);
  if (made.size >= most) made.clear();
  made.set(key, bytes);
  return bytes;
}

async function make(font: Uint8Array, characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(Buffer.from(font), characters, {
    targetFormat: "woff2",
    variationAxes: weights,
  });
}
