import { type CvChoices, usualCv, usualPdf } from "../../schema/content/cv.ts";
import type { CvView } from "../../schema/view/cv.ts";
import { cvAddress, cvPdfAddress, fileOf } from "../addresses.ts";
import { localAddress } from "../local-address.ts";
import { localName, localText } from "../localise.ts";
import type { Parts } from "../parts.ts";
import type { Scene } from "../scene.ts";
import type { CvPage, CvPdf, CvVariant } from "../site.ts";
import { cvSections } from "./cv-sections.ts";
import { isDated } from "./default-order.ts";
import { phonePieces } from "./phone-pieces.ts";

/**
 * The CV, its page and its PDF. Unless the settings say otherwise there is one when a section of the profile has dates; a
 * page of the author's own at its address takes its place, and so does a PDF. `own` are the paths of the author's files.
 */
export function cvPage(parts: Parts, scene: Scene, own: ReadonlySet<string>): CvPage | null {
  const address = cvAddress(scene);
  const isOwn = parts.pages.some((page) => fileOf(page.address) === fileOf(address));
  const isWanted = scene.settings.cv ?? parts.profileSections.some(isDated);
  if (isOwn || isWanted === false) return null;
  const choices = scene.settings.cv || usualCv;
  const pdf = ownPdf(choices, scene, own);
  return {
    address,
    view: cvView(choices, pdf, parts, scene),
    pdf: pdf === null ? madePdf(choices, scene) : null,
    variants: choices.pdf === false ? [] : variantsOf(choices, parts, scene),
  };
}

function variantsOf(choices: CvChoices, parts: Parts, scene: Scene): readonly CvVariant[] {
  return Object.entries(choices.variants).map(([name, { title, ...own }]) => {
    const said = Object.entries(own).filter(([, value]) => value !== null);
    const wanted: CvChoices = { ...choices, ...Object.fromEntries(said) };
    const pdf = {
      ...(madePdf(choices, scene) ?? usualPdf),
      isAsked: true,
      address: cvPdfAddress(scene, name),
    };
    return {
      title: title ? localName(title, scene.lang).text : name,
      pdf,
      view: cvView(wanted, null, parts, scene),
    };
  });
}

/** The address of a PDF of the author's own: the one the settings name, or a file that lies where ours would. */
function ownPdf({ pdf }: CvChoices, scene: Scene, own: ReadonlySet<string>): string | null {
  if (pdf !== null && pdf !== false && "url" in pdf) return localAddress(pdf.url);
  const address = cvPdfAddress(scene);
  return own.has(fileOf(address)) ? address : null;
}

function madePdf({ pdf }: CvChoices, scene: Scene): CvPdf | null {
  if (pdf === false || (pdf !== null && "url" in pdf)) return null;
  return { address: cvPdfAddress(scene), ...(pdf ?? usualPdf), isAsked: pdf !== null };
}

function cvView(choices: CvChoices, pdf: string | null, parts: Parts, scene: Scene): CvView {
  const { phone, born } = parts.profile.data;
  return {
    phone: phone === null ? [] : [...phonePieces(phone)],
    born: localText(born, scene.lang),
    photo: choices.photo,
    pdf,
    variants: [],
    numbered: choices.numbered,
    sections: [...cvSections(choices, parts, scene)],
  };
}
