import { anchorOf } from "../../anchor.ts";
import type { Entry } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import type { CvPage } from "../site.ts";
import { placedSections } from "./placed-sections.ts";

/** Sections a profile has and neither the `home:` of the settings nor a CV shows: they would be on no page. */
export function checkUnlisted(
  profile: Entry<"profile">,
  { data }: Settings,
  cvs: readonly CvPage[],
): readonly Problem[] {
  if (data.home === null) return [];
  const listed = new Set(data.home.map(({ section }) => section));
  const onCv = new Set(cvs.flatMap(({ view }) => view.sections.map(({ id }) => id)));
  const unlisted = placedSections(profile).filter(
    ({ name }) => !listed.has(name) && !onCv.has(anchorOf(name)),
  );
  return unlisted.map((section) => {
    const message = `the section "${section.name}" is on no page`;
    const hint = 'add it to "home" in content/site.yaml, or remove it here';
    const rule = "unlisted-section";
    return problemAt(profile.source, section, { level: "warning", rule, message, hint });
  });
}
