import { textAsItIs } from "./text-as-it-is.ts";

/** The text of a file; null when it is not there, no file, or not ours to read. */
export function textIfReadable(file: string): string | null {
  try {
    return textAsItIs(file);
  } catch {
    return null;
  }
}
