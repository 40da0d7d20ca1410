import type { CvChoices } from "../../schema/content/cv.ts";
import type { CvSection } from "../../schema/view/cv.ts";
import { aboutSection, type HomeParts, moreOf } from "../home.ts";
import { localText } from "../localise.ts";
import { emptySection, namedTitle } from "../profile-sections.ts";
import type { Scene } from "../scene.ts";
import { referenceView } from "./reference-view.ts";

/** A section of the CV with all that is in it; an empty one for a name nothing answers to. */
export function wholeSection(name: string, choices: CvChoices, parts: HomeParts, scene: Scene): CvSection {
  const { profile, profileSections, lists } = parts;
  const own = profileSections.find((section) => section.name === name)?.section;
  if (own) return { ...own, references: [] };
  const empty: CvSection = { ...emptySection(name, namedTitle(name, scene)), references: [] };
  switch (name) {
    case "about":
      return { ...empty, ...aboutSection(profile, scene) };
    case "interests": {
      const lines = profile.data.interests.map((interest) => localText(interest, scene.lang));
      return { ...empty, kind: "interests", lines };
    }
    case "publications":
      return { ...empty, ...papersPart(choices, parts, scene) };
    case "references": {
      const references = profile.data.references.map((referee) => referenceView(referee, scene));
      return { ...empty, kind: "references", references };
    }
    default:
      return {
        ...empty,
        kind: "collection",
        items: [...(lists.find((list) => list.name === name)?.items ?? [])],
      };
  }
}

/** All papers, or the selected ones where the settings say so and there are any. */
function papersPart({ publications }: CvChoices, { papers }: HomeParts, scene: Scene): Partial<CvSection> {
  const selected = publications === "selected" ? papers.filter((paper) => paper.selected) : [];
  if (selected.length === 0) return { kind: "publications", papers: [...papers] };
  const more = selected.length < papers.length ? moreOf("publications", scene) : null;
  return { kind: "publications", title: namedTitle("selected_publications", scene), papers: selected, more };
}
