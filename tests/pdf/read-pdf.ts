import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What poppler's tools tell of a PDF. */
export interface PdfReading {
  /** All its text in the order it is set in, without white space: where lines break is no part of what it says. */
  readonly text: string;
  /** The same in the order it would have on a screen, where a date may stand far from its line. */
  readonly seen: string;
  /** The fonts in it, a line each as pdffonts prints them. */
  readonly fonts: readonly string[];
  /** Title, Author, Pages, Tagged, … */
  readonly info: Readonly<Record<string, string>>;
  /** The elements of its structure tree, by which it is read out. */
  readonly elements: readonly string[];
  /** Where its links lead. */
  readonly links: readonly string[];
}

/** Whether poppler-utils is installed; without it nobody can tell what is in a PDF. */
export const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;

/** Reads a PDF with poppler's tools. */
export function readPdf(bytes: Uint8Array): PdfReading {
  const folder = mkdtempSync(join(tmpdir(), "offprint-pdf-"));
  const file = join(folder, "cv.pdf");
  writeFileSync(file, bytes);
  const ask = (tool: string, ...args: readonly string[]) =>
    spawnSync(tool, args, { encoding: "utf8", maxBuffer: 1e8 }).stdout;
  try {
    return {
      text: squeezed(ask("pdftotext", "-raw", file, "-")),
      seen: squeezed(ask("pdftotext", file, "-")),
      fonts: ask("pdffonts", file).trim().split("\n").slice(2),
      info: fieldsIn(ask("pdfinfo", file)),
      elements: [...ask("pdfinfo", "-struct", file).matchAll(/^ *([A-Z]\w*)/gm)].map(([, name = ""]) => name),
      links: [...ask("pdfinfo", "-url", file).matchAll(/\S+:\S+$/gm)].map(([url]) => url),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text as it is compared: no white space, letters in their plain form (ligatures and mathematical letters are others). */
export function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

function fieldsIn(told: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...told.matchAll(/^([^:]+):\s*(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
}
