import { closeSync, lstatSync, openSync, readFileSync, readSync, statSync, writeSync } from "node:fs";
import type { Output } from "../../output.ts";

const chunkSize = 1024 * 1024;

/** Whether the file at `file` has exactly the bytes of an output. */
export function hasBytesOf(output: Output, file: string): boolean {
  const { size } = lstatSync(file);
  if ("copy" in output) return size === statSync(output.copy).size && haveSameBytes(output.copy, file);
  const bytes = "bytes" in output ? output.bytes : Buffer.from(output.text);
  return size === bytes.length && readFileSync(file).equals(bytes);
}

function haveSameBytes(a: string, b: string): boolean {
  const others = chunksOf(b);
  try {
    for (const chunk of chunksOf(a)) {
      if (!others.next().value?.equals(chunk)) return false;
    }
    return others.next().value === undefined;
  } finally {
    // Only a loop closes its file by itself.
    others.return(undefined);
  }
}

/** Copies the bytes alone into a new file: the system's copy would take over rights such as "only for me". */
export function copyBytes(from: string, to: string): void {
  const target = openSync(to, "wx");
  try {
    for (const chunk of chunksOf(from)) writeWhole(target, chunk);
  } finally {
    closeSync(target);
  }
}

function writeWhole(target: number, chunk: Buffer): void {
  for (let at = 0; at < chunk.length; ) at += writeSync(target, chunk, at);
}

function* chunksOf(file: string): Generator<Buffer, undefined> {
  const source = openSync(file, "r");
  try {
    const buffer = Buffer.allocUnsafe(chunkSize);
    for (let read = readSync(source, buffer); read > 0; read = readSync(source, buffer)) {
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(source);
  }
}
