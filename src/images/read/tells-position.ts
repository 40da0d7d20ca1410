import { latin1 } from "./file-type.ts";

/** Where the facts a camera writes down begin, in the order JPEG and HEIF, PNG and WebP have them. */
const beginnings =
  /Exif\0\0(?=II\*\0|MM\0\*)|eXIf(?=II\*\0|MM\0\*)|EXIF[\s\S]{4}(?:Exif\0\0)?(?=II\*\0|MM\0\*)/;

/** Tags of TIFF and EXIF 2.32: where the facts about the position stand, and the latitude among them. */
const tags = { position: 0x88_25, latitude: 2 };

/** Whether a picture names the place it was taken at, in EXIF or XMP. A latitude of nothing but zeros is none. */
export function tellsPosition(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  if (/exif:GPSLatitude(?:=|>)/.test(text)) return true;
  const found = beginnings.exec(text);
  if (found === null) return false;
  const start = found.index + found[0].length;
  return hasLatitude(new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start));
}

function hasLatitude(tiff: DataView): boolean {
  const isLittle = tiff.getUint8(0) === 0x49;
  const position = tagValue(tiff, numberAt(tiff, 4, isLittle), tags.position, isLittle);
  const latitude = position === null ? null : tagValue(tiff, position, tags.latitude, isLittle);
  if (latitude === null) return false;
  // Three fractions of two numbers: degrees, minutes and seconds.
  return [0, 8, 16].some((part) => numberAt(tiff, latitude + part, isLittle) !== 0);
}

/** The value of a tag in the directory at an offset: a number, or the offset of what is longer; null without the tag. */
function tagValue(tiff: DataView, directory: number, tag: number, isLittle: boolean): number | null {
  const count = shortAt(tiff, directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + 12 * index;
    if (shortAt(tiff, at, isLittle) === tag) return numberAt(tiff, at + 8, isLittle);
  }
  return null;
}

/** What lies beyond the end of a broken file is 0. */
function shortAt(tiff: DataView, at: number, isLittle: boolean): number {
  return at + 2 > tiff.byteLength ? 0 : tiff.getUint16(at, isLittle);
}

function numberAt(tiff: DataView, at: number, isLittle: boolean): number {
  return at + 4 > tiff.byteLength ? 0 : tiff.getUint32(at, isLittle);
}
