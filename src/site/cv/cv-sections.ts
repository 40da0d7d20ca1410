import type { CvChoices } from "../../schema/content/cv.ts";
import type { CvSection } from "../../schema/view/cv.ts";
import type { HomeParts } from "../home.ts";
import { localName, plain } from "../localise.ts";
import type { Scene } from "../scene.ts";
import { chosenPart } from "./chosen-part.ts";
import { defaultOrder } from "./default-order.ts";
import { wholeSection } from "./whole-section.ts";

type Wanted = NonNullable<CvChoices["sections"]>[number];

/** The sections of the CV, in the order of the settings or the usual one; those without content are passed over. */
export function cvSections(choices: CvChoices, parts: HomeParts, scene: Scene): readonly CvSection[] {
  const wanted = choices.sections ?? defaultOrder(parts).map(plainly);
  return wanted.flatMap((one) => {
    const section = chosenPart(wholeSection(one.section, choices, parts, scene), one, scene);
    if (!hasContent(section)) return [];
    return [one.title ? { ...section, title: plain(localName(one.title, scene.lang)) } : section];
  });
}

function plainly(section: string): Wanted {
  return { section, title: null, limit: null, tags: [] };
}

function hasContent({ body, papers, items, lines, references }: CvSection): boolean {
  return body !== null || [papers, items, lines, references].some((list) => list.length > 0);
}
