import type { MakePictures } from "../images/picture.ts";
import type { Settings } from "../parse/read-settings.ts";
import { placeOf } from "../parse/yaml/place-of.ts";
import { aboutFile, type Checked, type Problem, problemAt } from "../problem/problem.ts";
import { fileOf } from "../site/addresses.ts";
import type { CvPdf, CvVariant, Site } from "../site/site.ts";
import type { Source } from "../source.ts";
import { cvDocument } from "./document/cv-document.ts";
import type { Later, MadePdf, MakePdf, PdfComplaint, WantedPdf } from "./pdf.ts";
import { photoFile } from "./photo.ts";
import { typstFiles } from "./typst-files.ts";

/** What CVs are set with, and where their mistakes are told. */
interface Surroundings {
  readonly templates: readonly Source[];
  readonly settings: Settings;
  /** All content but what is left out. */
  readonly content: readonly Source[];
  readonly publicFiles: readonly { readonly path: string; readonly from: string }[];
  readonly makePictures: MakePictures | null;
}

/** Sites whose CVs know of their PDFs, and these PDFs: made, or to be made when somebody asks. */
export interface CvPdfs {
  readonly sites: readonly Site[];
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly later: readonly LateFile[];
}

/** A file that is made when somebody asks for it. */
export interface LateFile {
  readonly path: string;
  readonly make: Later;
}

/** Makes the PDFs of the CVs, one a language. Without `make` there are none, and no page speaks of one. */
export async function cvPdfs(
  sites: readonly Site[],
  surroundings: Surroundings,
  make: MakePdf | null,
): Promise<Checked<CvPdfs>> {
  const wanted = await Promise.all(make === null ? [] : sites.flatMap((site) => wishes(site, surroundings)));
  const made = await Promise.all(
    wanted.map(async (one) => ({ ...one, made: (await make?.(one)) ?? nothing })),
  );
  const complaints = made.flatMap((one) =>
    isLate(one.made) ? [] : one.made.complaints.map((complaint) => ({ ...one, complaint })),
  );
  const there = made.filter((one) => isLate(one.made) || one.made.bytes !== null).map(({ path }) => path);
  return {
    value: {
      sites: sites.map((site) => withPdfs(site, there)),
      files: made.flatMap(({ path, made: one }) =>
        isLate(one) || one.bytes === null ? [] : [{ path, bytes: one.bytes }],
      ),
      later: made.flatMap(({ path, made: one }) => (isLate(one) ? [{ path, make: one }] : [])),
    },
    problems: firstOfEach(complaints).map(({ path, complaint }) => problemOf(complaint, path, surroundings)),
  };
}

const nothing: MadePdf = { bytes: null, complaints: [] };

function isLate(made: MadePdf | Later): made is Later {
  return typeof made === "function";
}

/** The usual PDF, and the variants. */
function wishes(site: Site, around: Surroundings): readonly Promise<WantedPdf>[] {
  if (site.cv === null) return [];
  const { view, pdf, variants } = site.cv;
  const usual = pdf === null ? [] : [{ view, pdf }];
  return [...usual, ...variants].map((one) => wish(one, site, around));
}

async function wish(
  cv: Pick<CvVariant, "view" | "pdf">,
  site: Site,
  { templates, publicFiles, makePictures }: Surroundings,
): Promise<WantedPdf> {
  const photo = await photoFile(cv.view, site, publicFiles, makePictures);
  const isMust = cv.pdf.isAsked || /^(?:zh|ja|ko)\b/.test(site.languages[0] ?? "");
  const document = cvDocument(site, cv, photo !== null);
  return { path: fileOf(cv.pdf.address), document, templates: typstFiles(templates), photo, isMust };
}

/** The CV with the addresses of its PDFs, as far as they are there. */
function withPdfs(site: Site, there: readonly string[]): Site {
  if (site.cv === null) return site;
  const { view, pdf, variants } = site.cv;
  const isThere = (one: CvPdf | null): one is CvPdf => one !== null && there.includes(fileOf(one.address));
  const made = variants.filter((variant) => isThere(variant.pdf));
  const links = made.map(({ title, pdf: { address } }) => ({ title, url: address }));
  const own = isThere(pdf) ? pdf.address : view.pdf;
  return { ...site, cv: { ...site.cv, view: { ...view, pdf: own, variants: links } } };
}

/** Told where the author wrote what it is about; else where the settings speak of the PDF, or of the PDF itself. */
function problemOf(
  { about, ...complaint }: PdfComplaint,
  path: string,
  { settings, content }: Surroundings,
): Problem {
  const written = about === null ? null : writtenIn(about, content);
  if (about !== null && written !== null) {
    const start = written.text.indexOf(about);
    return problemAt(written, { start, end: start + about.length }, complaint);
  }
  const { source, places } = settings;
  const pointer = ["/cv/pdf", "/cv"].find((one) => places[one] !== undefined);
  if (source === null || pointer === undefined) return aboutFile(path, complaint);
  return problemAt(source, placeOf(places, pointer), complaint);
}

/** The only file that has a text, or the profile among several: of any other nobody knows whether it is the one. */
function writtenIn(about: string, content: readonly Source[]): Source | null {
  const found = content.filter(({ text }) => text.includes(about));
  const profile = found.find(({ path }) => /^content\/profile(?:\.[^/]+)?\.md$/.test(path));
  return profile ?? (found.length === 1 ? found[0] : null) ?? null;
}

/** What is wrong with the computer is wrong with the CV in every language. */
function firstOfEach<T extends { readonly complaint: PdfComplaint }>(complaints: readonly T[]): readonly T[] {
  const keys = complaints.map(({ complaint }) => JSON.stringify(complaint));
  return complaints.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
