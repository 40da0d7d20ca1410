import { spawnSync } from "node:child_process";

/**
 * The text of a PDF as poppler's pdftotext reads it, without white space and with letters in their plain form; null
 * where poppler is not installed, which in CI is an error.
 */
export function pdfText(pdf: Buffer): string | null {
  const { stdout, error } = spawnSync("pdftotext", ["-", "-"], { input: pdf, maxBuffer: 1e8 });
  if (error && process.env["CI"]) throw error;
  return error ? null : plain(stdout.toString("utf8"));
}

/** Letters and figures alone, ligatures taken apart: what two ways to write a text have in common. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
}
