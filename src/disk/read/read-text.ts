import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { aboutFile, type Checked, type Problem, problemAt } from "../../problem/problem.ts";
import { normaliseText, type Source } from "../../source.ts";
import type { FoundFile } from "./found-file.ts";
import { unreadable } from "./unreadable.ts";

const largest = 5 * 1024 * 1024;

const forSites = "split it, or move it to public/ if it is to be downloaded";
const forOthers = "split it, or take out what is no text, such as a picture";

/** Reads one text file, as `readText` does. */
export type ReadText = (file: FoundFile) => Checked<Source | null>;

/**
 * One text file, decoded as UTF-8 and normalised; null when it cannot be text at all.
 * A file with invalid bytes comes back with U+FFFD in their place, so that its other mistakes are told too.
 * Problems: not-utf-8 (at the place, with the byte's offset), binary-file, file-too-large, unreadable-file.
 */
export function readText(file: Pick<FoundFile, "path" | "from" | "bytes">): Checked<Source | null> {
  if (file.bytes > largest) return { value: null, problems: [tooLarge(file, forSites)] };
  try {
    return decode(readFileSync(file.from), file.path);
  } catch (error) {
    return { value: null, problems: [unreadable(file.path, error)] };
  }
}

/** The same of a file that is named by hand, wherever it is. */
export function readNamedText(path: string): Checked<Source | null> {
  try {
    const { size } = statSync(path);
    const bytes = size > largest ? null : readFileSync(path);
    // A pipe has no size before it is read.
    const length = bytes?.length ?? size;
    return bytes === null || length > largest
      ? { value: null, problems: [tooLarge({ path, bytes: length }, forOthers)] }
      : decode(bytes, path);
  } catch (error) {
    return { value: null, problems: [unreadable(path, error)] };
  }
}

function decode(bytes: Buffer, path: string): Checked<Source | null> {
  if (bytes.includes(0)) return { value: null, problems: [binaryFile(bytes, path)] };
  const text = bytes.toString("utf8");
  const source = { path, text: normaliseText(text) };
  return { value: source, problems: isUtf8(bytes) ? [] : [notUtf8(bytes, text, source)] };
}

function notUtf8(bytes: Buffer, text: string, source: Source): Problem {
  const bad = firstInvalid(bytes, text);
  const start = normaliseText(text.slice(0, bad.unit)).length;
  const range = { start, end: start + 1 };
  return problemAt(source, range, {
    rule: "not-utf-8",
    message: `"${source.path}" is not UTF-8 text: byte ${bad.byte} is 0x${bad.value}`,
    hint: "save the file as UTF-8 (it may be in Latin-1, Windows-1252 or GBK)",
  });
}

/** The first U+FFFD that does not stand in the bytes themselves (EF BF BD) was put there by the decoder. */
function firstInvalid(bytes: Buffer, text: string) {
  let [unit, byte] = [text.indexOf("\uFFFD"), 0];
  for (let from = 0; unit !== -1; from = unit, unit = text.indexOf("\uFFFD", unit + 1)) {
    byte += Buffer.byteLength(text.slice(from, unit));
    if (bytes.toString("latin1", byte, byte + 3) !== "\u00EF\u00BF\u00BD") break;
  }
  return { unit, byte, value: bytes.toString("hex", byte, byte + 1).toUpperCase() };
}

function binaryFile(bytes: Buffer, path: string): Problem {
  const isUtf16 = ["fffe", "feff"].includes(bytes.toString("hex", 0, 2));
  return aboutFile(path, {
    rule: "binary-file",
    message: `"${path}" is not a text file: byte ${bytes.indexOf(0)} is 0x00`,
    hint: isUtf16 ? "it looks like UTF-16: save it as UTF-8" : "pictures and PDFs belong in public/",
  });
}

function tooLarge({ path, bytes }: Pick<FoundFile, "path" | "bytes">, hint: string): Problem {
  return aboutFile(path, {
    rule: "file-too-large",
    message: `"${path}" has ${(bytes / 1024 / 1024).toFixed(1)} MiB; a text file may have 5`,
    hint,
  });
}
