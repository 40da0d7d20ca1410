import { createHash } from "node:crypto";
import { fonts } from "../../fonts/fonts.ts";
import { printFonts } from "../../fonts/print-fonts.ts";
import type { PackageFile } from "../../package-file.ts";
import type { Source } from "../../source.ts";
import type { CvDocument } from "../document/document.ts";
import type { Later, MadePdf, MakePdf, WantedPdf } from "../pdf.ts";
import { typstFiles } from "../typst-files.ts";
import { type Compiler, compilerVersion, loadCompiler, typesettingVersion } from "./compiler.ts";
import { noCompiler } from "./complaints.ts";
import { setCv } from "./set-cv.ts";

/** What PDFs are made with. */
export interface Printshop {
  /** Where made PDFs are kept; it may forget anything at any time. */
  readonly memory: PdfMemory;
  /** Folders with fonts besides those of the system. */
  readonly fontFolders: readonly string[];
  /** Differs when the fonts of this computer do. */
  readonly fontStamp: string;
  /** The bytes of a file; null when it cannot be read. */
  readonly read: (from: string) => Promise<Uint8Array | null>;
  /** Reads the fonts that pages have, too. */
  readonly packageFile: PackageFile;
  /** The templates that come with the program, to tell whether the author's are to blame. */
  readonly ourTemplates: () => readonly Source[];
}

interface PdfMemory {
  /** The bytes kept under a name; null when there are none. */
  readonly recall: (name: string) => Uint8Array | null;
  /** Keeps bytes, whole or not at all. */
  readonly keep: (name: string, bytes: Uint8Array) => unknown;
}

/**
 * Makes PDFs, and remembers those with nothing to complain of: then Typst is not even loaded.
 * `onPdf` is told of each, and whether it was remembered. Complaints: no-typst, no-font, no-glyph, maths-in-pdf, typst, pdf-failed.
 */
export function pdfMaker(
  shop: Printshop,
  onPdf: (path: string, isKept: boolean) => void = () => {},
): (wanted: WantedPdf) => Promise<MadePdf> {
  const compilers = new Map<string, Promise<Compiler | null>>();
  return async (wanted) => {
    const version = compilerVersion();
    if (version === null) return nothing;
    const photo = wanted.photo === null ? null : await shop.read(wanted.photo);
    const ofPhoto = photo === null ? "" : hashOf(photo);
    const others = [String(typesettingVersion), version, shop.fontStamp, stampOf(wanted, shop), ofPhoto];
    const key = keyOf(wanted, others);
    const known = unwrapped(shop.memory.recall(key));
    if (known !== null) {
      onPdf(wanted.path, true);
      return { bytes: known, complaints: [] };
    }
    const compiler = await compilerFor(wanted, shop, compilers);
    if (compiler === null) return nothing;
    const made = setCv(wanted, photo, compiler, () => typstFiles(shop.ourTemplates()));
    if (made.bytes !== null) onPdf(wanted.path, false);
    if (made.bytes !== null && made.complaints.length === 0) shop.memory.keep(key, wrapped(made.bytes));
    return made;
  };
}

/** Differs when the package with the fonts of a design does: its `package.json` has the version. */
function stampOf({ document }: WantedPdf, { packageFile }: Printshop): string {
  const ofPackage = isSans(document) ? packageFile(`${fonts.inter.package}/package.json`) : null;
  return ofPackage === null ? "" : hashOf(ofPackage);
}

function isSans({ design }: CvDocument): boolean {
  return design === "modern";
}

/** Typst looks for fonts once; a design with fonts of its own needs another. */
async function compilerFor(
  { document }: WantedPdf,
  { fontFolders, packageFile }: Printshop,
  known: Map<string, Promise<Compiler | null>>,
): Promise<Compiler | null> {
  const text = JSON.stringify(document);
  const files = isSans(document) ? await printFonts(fonts.inter, text, packageFile) : [];
  const key = hashOf(Buffer.concat(files));
  const compiler = known.get(key) ?? loadCompiler({ folders: fontFolders, files });
  known.set(key, compiler);
  return compiler;
}

const nothing: MadePdf = { bytes: null, complaints: [noCompiler()] };

/** Makes PDFs when somebody asks for one; that there can be none is known at once. */
export function latePdfMaker(shop: Printshop): MakePdf {
  const make = pdfMaker(shop);
  return async (wanted): Promise<MadePdf | Later> =>
    compilerVersion() === null ? nothing : () => make(wanted);
}

function keyOf({ document, templates }: WantedPdf, others: readonly string[]): string {
  return hashOf(JSON.stringify([document, templates.map(({ path, text }) => [path, text]), others]));
}

/** A PDF as it is kept: its hash stands before it, since half a PDF is none. */
function wrapped(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(hashOf(bytes)), bytes]);
}

function unwrapped(kept: Uint8Array | null): Uint8Array | null {
  if (kept === null) return null;
  const bytes = new Uint8Array(kept.subarray(32));
  return new TextDecoder().decode(kept.subarray(0, 32)) === hashOf(bytes) ? bytes : null;
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}
