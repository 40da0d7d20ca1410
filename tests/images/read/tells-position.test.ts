import { expect, test } from "vitest";
import { tellsPosition } from "../../../src/images/read/tells-position.ts";

/** The TIFF block of EXIF: a directory that leads to one about the position, with a latitude of these degrees or none. */
function tiff(degrees: number | null, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(80);
  const view = new DataView(bytes.buffer);
  const short = (at: number, value: number) => view.setUint16(at, value, isLittle);
  const long = (at: number, value: number) => view.setUint32(at, value, isLittle);
  bytes.set(isLittle ? [0x49, 0x49, 0x2a, 0] : [0x4d, 0x4d, 0, 0x2a]);
  long(4, 8);
  short(8, 1);
  short(10, 0x8825);
  short(12, 4);
  long(14, 1);
  long(18, 26);
  short(26, degrees === null ? 0 : 1);
  short(28, 2);
  short(30, 5);
  long(32, 3);
  long(36, 44);
  long(44, degrees ?? 0);
  for (const at of [48, 56, 64]) long(at, 1);
  return bytes;
}

const text = (written: string) => Uint8Array.from(written, (character) => character.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const jpeg = (block: Uint8Array) => join(text("\xff\xd8\xff\xe1\0\x58Exif\0\0"), block, text("\xff\xd9"));

test.each([true, false])("finds where a photograph was taken, with the low byte first: %s", (isLittle) => {
  expect(tellsPosition(jpeg(tiff(57, isLittle)))).toBe(true);
  expect(tellsPosition(join(text("\x89PNG\r\n\x1a\n\0\0\0\x50eXIf"), tiff(57, isLittle)))).toBe(true);
  expect(tellsPosition(join(text("RIFF\0\0\0\0WEBPEXIF\x50\0\0\0"), tiff(57, isLittle)))).toBe(true);
});

test("finds it in XMP", () => {
  expect(tellsPosition(text('\xff\xd8<rdf:Description exif:GPSLatitude="57,42.5N"/>'))).toBe(true);
});

test("finds nothing where a camera did not know, and in other facts", () => {
  expect(tellsPosition(jpeg(tiff(0, true)))).toBe(false);
  expect(tellsPosition(jpeg(tiff(null, true)))).toBe(false);
  expect(tellsPosition(text("\xff\xd8\xff\xd9"))).toBe(false);
  expect(tellsPosition(new Uint8Array())).toBe(false);
});

test("bears a file that ends anywhere", () => {
  const whole = jpeg(tiff(57, true));
  for (let end = 0; end < whole.length; end += 1) tellsPosition(whole.subarray(0, end));
  expect(tellsPosition(whole.subarray(0, 30))).toBe(false);
});
