import { type HomeParts, homeNames } from "../home.ts";
import type { Names } from "../site.ts";

/** Names that may stand in `cv.sections` of the settings: those of the home page, and two more. */
export function cvNames(parts: HomeParts): Names {
  const { interests, references } = parts.profile.data;
  const { known, present } = homeNames(parts);
  return {
    known: [...new Set([...known, "interests", "references"])],
    present: [
      ...present,
      ...(interests.length > 0 ? ["interests"] : []),
      ...(references.length > 0 ? ["references"] : []),
    ],
  };
}
