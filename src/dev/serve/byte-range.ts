/** A stretch of a file in bytes; `end` is not included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The one stretch that a Range header asks for (RFC 9110, 14.1.2): null when it asks for none or in a way that may be
 * ignored, "outside" when the file has nothing there.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | "outside" | null {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return null;
  return start < end ? { start, end } : "outside";
}
