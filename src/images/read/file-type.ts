import type { PictureFormat } from "../picture.ts";

/** What a file is; `foreign` are pictures that few browsers show, `icon` old ones that all do. */
export type FileType = PictureFormat | "svg" | "mp4" | "webm" | "foreign" | "icon" | "unknown";

/** What files begin with, byte for character. */
const signatures: readonly (readonly [FileType, readonly string[]])[] = [
  ["jpeg", ["\xff\xd8\xff"]],
  ["png", ["\x89PNG\r\n\x1a\n"]],
  ["gif", ["GIF87a", "GIF89a"]],
  ["webm", ["\x1aE\xdf\xa3"]],
  ["icon", ["\0\0\x01\0", "BM"]],
  ["foreign", ["II*\0", "MM\0*", "8BPS", "\xff\x0a", "\0\0\0\x0cJXL ", "\0\0\0\x0cjP  "]],
];

/** What MP4 and its kin say they are (ISO 14496-12, 4.3); a brand that is not among these is a film's. */
const brands: readonly (readonly [FileType, readonly string[]])[] = [
  ["avif", ["avif", "avis"]],
  ["foreign", ["heic", "heix", "hevc", "hevx", "mif1", "msf1", "crx "]],
];

/** What stands before the first telling bytes: licences in drawings, colour profiles in pictures. */
const looked = 65_536;

/** What a file is by its first bytes; its name may say something else. */
export function fileType(bytes: Uint8Array): FileType {
  const start = latin1(bytes.subarray(0, looked));
  const found = typeWith(signatures, start);
  if (found) return found;
  if (start.startsWith("ftyp", 4)) return typeWith(brands, start.slice(8)) ?? "mp4";
  if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return "webp";
  return /<svg[\s>]/i.test(start) && /^[^<]*<(?:\?xml|!|svg)/i.test(start) ? "svg" : "unknown";
}

function typeWith(
  known: readonly (readonly [FileType, readonly string[]])[],
  start: string,
): FileType | undefined {
  return known.find(([, beginnings]) => beginnings.some((beginning) => start.startsWith(beginning)))?.[0];
}

/** Whether a picture moves in a way that encoders of stills would lose: an animated PNG, an AVIF sequence. */
export function isSequence(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, looked));
  const control = start.indexOf("acTL");
  if (start.startsWith("\x89PNG")) return control !== -1 && !start.slice(0, control).includes("IDAT");
  return start.startsWith("ftypavis", 4);
}

/** Bytes as text, a character each. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
