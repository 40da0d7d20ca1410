import { readFile } from "node:fs/promises";

/** The bytes of a file; null when it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
