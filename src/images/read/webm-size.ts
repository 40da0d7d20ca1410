import type { Range } from "../../source.ts";
import type { Size } from "./svg-size.ts";

/** The elements on the way to the size of a picture track (RFC 9559, 5.1). */
const ids = {
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  entry: 0xae,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
} as const;
const containers: ReadonlySet<number> = new Set([ids.segment, ids.tracks, ids.entry, ids.video]);

/** What an element holds: offsets into the file. */
interface Element extends Range {
  readonly id: number;
}

/** The size of the first picture track of a WebM file; null when it has none. */
export function webmSize(bytes: Uint8Array): Size | null {
  let width = 0;
  for (const { id, start, end } of leavesIn(bytes, { start: 0, end: bytes.length }, 0)) {
    if (id === ids.width) width = numberIn(bytes, start, end);
    if (id === ids.height && width > 0) return { width, height: numberIn(bytes, start, end) };
  }
  return null;
}

/** Every element that is no container of those above, in order; they lie in one another, and no deeper. */
function* leavesIn(bytes: Uint8Array, { start, end }: Range, depth: number): Generator<Element> {
  for (let at = start; at < end; ) {
    const element = elementAt(bytes, at, end);
    if (element === null) return;
    if (depth < containers.size && containers.has(element.id)) yield* leavesIn(bytes, element, depth + 1);
    else yield element;
    at = element.end;
  }
}

/** An id and a length stand before what an element holds (RFC 8794, 5 and 6); one of unknown length goes on to the end. */
function elementAt(bytes: Uint8Array, at: number, to: number): Element | null {
  const idEnd = at + widthOf(bytes[at]);
  const start = idEnd + widthOf(bytes[idEnd]);
  if (start > to) return null;
  const marked = numberIn(bytes, idEnd, start);
  const mark = 2 ** (7 * (start - idEnd));
  const end = marked === 2 * mark - 1 ? to : start + marked - mark;
  return end < start || end > to ? null : { id: numberIn(bytes, at, idEnd), start, end };
}

/** The first bit that is set tells how many bytes a number has. */
function widthOf(first = 0): number {
  return Math.clz32(first) - 23;
}

function numberIn(bytes: Uint8Array, start: number, end: number): number {
  return bytes.subarray(start, end).reduce((sum, byte) => sum * 256 + byte, 0);
}
