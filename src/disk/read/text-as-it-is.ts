import { readFileSync } from "node:fs";
import { errorCode } from "../error-code.ts";

/** The text of a file with its line ends and byte order mark; null when it is not there. */
export function textAsItIs(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return null;
    throw error;
  }
}
