import { usualCv } from "../../schema/content/cv.ts";
import type { CvView } from "../../schema/view/cv.ts";
import { cvAddress, fileOf } from "../addresses.ts";
import { localAddress } from "../local-address.ts";
import { localText } from "../localise.ts";
import type { Parts } from "../parts.ts";
import type { Scene } from "../scene.ts";
import type { CvPage } from "../site.ts";
import { cvSections } from "./cv-sections.ts";
import { isDated } from "./default-order.ts";
import { phonePieces } from "./phone-pieces.ts";

/**
 * The CV and its page. Unless the settings say otherwise there is one when a section of the profile has dates; a page
 * of the author's own at its address takes its place.
 */
export function cvPage(parts: Parts, scene: Scene): CvPage | null {
  const address = cvAddress(scene);
  const isOwn = parts.pages.some((page) => fileOf(page.address) === fileOf(address));
  const isWanted = scene.settings.cv ?? parts.profileSections.some(isDated);
  return isOwn || isWanted === false ? null : { address, view: cvView(parts, scene) };
}

function cvView(parts: Parts, scene: Scene): CvView {
  const { phone, born } = parts.profile.data;
  const choices = scene.settings.cv || usualCv;
  return {
    phone: phone === null ? [] : [...phonePieces(phone)],
    born: localText(born, scene.lang),
    photo: choices.photo,
    pdf: choices.pdf && localAddress(choices.pdf.url),
    numbered: choices.numbered,
    sections: [...cvSections(choices, parts, scene)],
  };
}
