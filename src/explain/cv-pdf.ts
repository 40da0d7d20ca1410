import type { Explanations } from "./page.ts";

/** Rules of the CV as a PDF. */
export const cvPdf: Explanations = {
  "no-typst": {
    means:
      "The CV is set by Typst, which comes with Offprint where it can; on this computer it is not installed, or does not run. All else is built.",
    remedy:
      "Run npm install @myriaddreamin/typst-ts-node-compiler, or name a PDF of your own, or ask for none.",
    example: "cv: { pdf: false }",
  },
  "no-font": {
    means:
      "The CV has Chinese, Japanese or Korean in it, and no font on this computer has such characters. A PDF of empty boxes would be worse than none.",
    remedy:
      "Install a font: apt install fonts-noto-cjk on Debian and Ubuntu, npm install @expo-google-fonts/noto-serif-sc anywhere.",
  },
  "no-glyph": {
    means: "No font on this computer has a character of the CV, so its PDF is without it.",
    remedy: "Install a font that has it, or write something else.",
  },
  "maths-in-pdf": {
    means: "A formula that pages show cannot be set in the PDF of the CV, which shows its TeX in its place.",
    remedy: "Write it in simpler TeX, without commands of rare packages.",
  },
  "photo-in-pdf": {
    means:
      "Your picture is not there, or cannot be read by what makes the PDF of the CV, which is without it.",
    remedy: "Look whether the file is there, and save it again as JPEG, PNG, WebP or SVG.",
  },
  "pdf-failed": {
    means:
      "Typst could not set the CV, which therefore has no PDF. That is a mistake in Offprint, not in your files; all else is made.",
    remedy: "Report it with the message; until it is mended, name a PDF of your own or ask for none.",
    example: "cv: { pdf: false }",
  },
  typst: {
    means: "A template of your own for the PDF of the CV, in templates/pdf/, has a mistake.",
    remedy: "Mend it where the message says, or remove it to have ours again.",
    example: "templates/pdf/classic.typ",
  },
};
