import type { Complaint } from "../problem/problem.ts";
import type { CvDocument } from "./document/document.ts";

/** A text that Typst reads: a design, or what designs share. */
export interface TypstFile {
  /** From the top of the templates: `pdf/classic.typ`. */
  readonly path: string;
  readonly text: string;
  /** Whether it is the author's, in place of the one that comes with the program. */
  readonly isOwn: boolean;
}

/** A PDF to be made. */
export interface WantedPdf {
  /** Its path on the site. */
  readonly path: string;
  readonly document: CvDocument;
  readonly templates: readonly TypstFile[];
  /** The file with the picture that the document shows, as whoever reads it names it; null where it shows none. */
  readonly photo: string | null;
  /** Whether the build must stop when a font for it is missing; else there is no PDF, and a warning. */
  readonly isMust: boolean;
}

/** A PDF as far as it could be made, and what is wrong with it. */
export interface MadePdf {
  readonly bytes: Uint8Array | null;
  readonly complaints: readonly PdfComplaint[];
}

/** What is wrong with a PDF; `about` is the text it is about, as the author wrote it. */
export interface PdfComplaint extends Complaint {
  readonly about: string | null;
}

/** Makes a PDF when it is asked for. */
export type Later = () => Promise<MadePdf>;

/** Makes PDFs: at once, or when somebody asks. The same wish gives the same bytes. */
export type MakePdf = (wanted: WantedPdf) => Promise<MadePdf | Later>;
