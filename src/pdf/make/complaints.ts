import type { Level } from "../../problem/problem.ts";
import type { CvDocument } from "../document/document.ts";
import { failed } from "../failed.ts";
import type { PdfComplaint } from "../pdf.ts";

/** Of a site on a computer without Typst. */
export function noCompiler(): PdfComplaint {
  const hint =
    "run npm install @myriaddreamin/typst-ts-node-compiler, name a PDF of your own (cv: { pdf: /files/cv.pdf }) or write cv: { pdf: false }";
  return warning("no-typst", "the CV has no PDF, since Typst is not installed or does not run here", hint);
}

/** Of a CV with Chinese, Japanese or Korean in it on a computer that has no font for it. */
export function noFont(character: string, { lang, region }: CvDocument, level: Level): PdfComplaint {
  const fonts = packages[region ?? ""] ?? packages[lang] ?? "noto-serif-sc";
  return {
    level,
    rule: "no-font",
    message: `the CV has no PDF, since no font on this computer has "${character}"`,
    hint: `install one: apt install fonts-noto-cjk, or npm install @expo-google-fonts/${fonts}; or write cv: { pdf: false }`,
    about: null,
  };
}

/** A package with fonts for a language, or for the script of a region. */
const packages: Readonly<Record<string, string>> = {
  ja: "noto-serif-jp",
  ko: "noto-sans-kr",
  TW: "noto-sans-tc",
  HK: "noto-sans-hk",
  MO: "noto-sans-hk",
};

/** Of a character that no font has, and that was left out. */
export function noGlyph(character: string): PdfComplaint {
  const message = `the PDF of the CV lacks "${character}", since no font on this computer has it`;
  return {
    ...warning("no-glyph", message, "install a font that has it, or write something else"),
    about: character,
  };
}

/** Of a formula that is shown as its TeX. */
export function noFormula(tex: string): PdfComplaint {
  const message = "the PDF of the CV shows this formula as TeX, since it cannot be set";
  return {
    ...warning("maths-in-pdf", message, "write it in simpler TeX; pages show it as it is meant"),
    about: tex,
  };
}

/** Of a picture that Typst cannot read. */
export function noPhoto(fault: string): PdfComplaint {
  const message = `the PDF of the CV is without your picture, which cannot be read: ${fault}`;
  return warning("photo-in-pdf", message, "save it again, as JPEG, PNG, WebP or SVG");
}

/** Of a picture whose file cannot be read at all. */
export function lostPhoto(): PdfComplaint {
  const message =
    "the PDF of the CV is without your picture, since its file is not there or cannot be opened";
  return warning("photo-in-pdf", message, "look whether it is there and may be read");
}

/** Of templates of the author's own that Typst cannot use. */
export function badTemplate(path: string, fault: string): PdfComplaint {
  const message = `Typst cannot set the CV with templates/${path}: ${fault}`;
  return {
    level: "error",
    rule: "typst",
    message,
    hint: "mend it, or remove it to have ours again",
    about: null,
  };
}

/** Of a document that we should have been able to set. */
export function failure(fault: string): PdfComplaint {
  const message = `the CV has no PDF, since Typst could not set it: ${fault}`;
  return warning(failed, message, "this is a mistake in Offprint, not in your files; all else was built");
}

function warning(rule: string, message: string, hint: string): PdfComplaint {
  return { level: "warning", rule, message, hint, about: null };
}
