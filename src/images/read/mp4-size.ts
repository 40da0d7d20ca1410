import { latin1 } from "./file-type.ts";
import type { Size } from "./svg-size.ts";

/** A stretch of a file's bytes. */
interface Box {
  readonly type: string;
  readonly content: DataView;
}

const containers: ReadonlySet<string> = new Set(["moov", "trak"]);

/** The size of the first picture track of an MP4 file (ISO 14496-12, 8.3.2), turned as players turn it; null when it has none. */
export function mp4Size(bytes: Uint8Array): Size | null {
  for (const { content } of headersIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0)) {
    const size = sizeOf(content);
    if (size !== null) return size;
  }
  return null;
}

/** Every track header, in order; the containers lie in one another, and no deeper. */
function* headersIn(data: DataView, depth: number): Generator<Box> {
  for (const box of boxesIn(data)) {
    if (box.type === "tkhd") yield box;
    else if (depth < containers.size && containers.has(box.type)) yield* headersIn(box.content, depth + 1);
  }
}

function* boxesIn(data: DataView): Generator<Box> {
  for (let at = 0; at + 8 <= data.byteLength; ) {
    const { header, length } = extentOf(data, at);
    if (length < header || at + length > data.byteLength) return;
    const name = new Uint8Array(data.buffer, data.byteOffset + at + 4, 4);
    const content = new DataView(data.buffer, data.byteOffset + at + header, length - header);
    yield { type: latin1(name), content };
    at += length;
  }
}

/** A length of 1 stands for one of 64 bits behind the type, 0 for all that is left. */
function extentOf(data: DataView, at: number): { readonly header: number; readonly length: number } {
  const length = data.getUint32(at);
  if (length === 0) return { header: 8, length: data.byteLength - at };
  if (length !== 1 || at + 16 > data.byteLength) return { header: 8, length };
  return { header: 16, length: Number(data.getBigUint64(at + 8)) };
}

/** Width and height end the header, after the matrix; both are 16.16 fixed-point numbers. A sound track has zeros. */
function sizeOf(header: DataView): Size | null {
  const end = header.byteLength;
  if (end < 84) return null;
  const [width, height] = [
    Math.round(header.getUint32(end - 8) / 65536),
    Math.round(header.getUint32(end - 4) / 65536),
  ];
  if (width === 0 || height === 0) return null;
  const isTurned = header.getInt32(end - 44) === 0 && header.getInt32(end - 40) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}
