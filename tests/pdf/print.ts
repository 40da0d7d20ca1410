import { build, type Input } from "../../src/build.ts";
import { computerFonts } from "../../src/disk/read/fonts.ts";
import { packageFile } from "../../src/disk/read/package-file.ts";
import { readBytes } from "../../src/disk/read/read-bytes.ts";
import { pdfMaker } from "../../src/pdf/make/pdf-maker.ts";
import type { MakePdf } from "../../src/pdf/pdf.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { packageTemplates } from "../support/package-templates.ts";
import { type CaseFiles, smallSiteWith } from "../support/small-site.ts";

/** Makes every PDF anew. */
export function freshMaker(): MakePdf {
  const memory = { recall: () => null, keep: () => null };
  const ourTemplates = () => packageTemplates;
  return pdfMaker({ memory, packageFile, read: readBytes, ourTemplates, ...computerFonts(".") });
}

/** The PDFs of a site by their path, its pages, and what was wrong. */
export interface Printed {
  readonly pdfs: ReadonlyMap<string, Uint8Array>;
  readonly pages: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const options = { base: null, drafts: false, repository: null };

/** Builds a site with its PDFs. */
export async function printed(input: Input, makePdf: MakePdf | null = freshMaker()): Promise<Printed> {
  const { value, problems } = await build({ ...input, makePdf }, options);
  const { outputs } = value;
  return {
    pdfs: new Map(
      outputs.flatMap((one) => ("bytes" in one && one.path.endsWith(".pdf") ? [[one.path, one.bytes]] : [])),
    ),
    pages: new Map(outputs.flatMap((one) => ("text" in one ? [[one.path, one.text]] : []))),
    problems,
  };
}

/** The same for a small site whose profile has a section with dates, and files laid over it. */
export function printedSmall(files: CaseFiles, makePdf?: MakePdf | null): Promise<Printed> {
  const { publicFiles, ...rest } = inputOf(files);
  return printed({ ...rest, publicFiles }, makePdf);
}

export const profile = (lines: string, name = "Mara Lindqvist") =>
  `---\nname: ${name}\nsections:\n  education:\n    - {degree: PhD, organisation: Shores, date: 2020}\n${lines}---\nHello.\n`;

function inputOf(files: CaseFiles): Input {
  const all = Object.entries(smallSiteWith({ "content/profile.md": profile(""), ...files }));
  const sources = all.map(([path, text]) => ({ path, text }));
  const own = sources.filter(({ path }) => path.startsWith("templates/"));
  const replaced = new Set(own.map(({ path }) => `offprint/${path}`));
  return {
    content: sources.filter(({ path }) => path.startsWith("content/")),
    templates: [...packageTemplates.filter(({ path }) => !replaced.has(path)), ...own],
    publicFiles: sources
      .filter(({ path }) => path.startsWith("public/"))
      .map(({ path }) => ({ path: path.slice("public/".length), from: path.slice("public/".length) })),
  };
}
