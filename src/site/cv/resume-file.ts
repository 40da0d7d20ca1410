import { usualCv } from "../../schema/content/cv.ts";
import { prefixOf } from "../addresses.ts";
import type { Scene } from "../scene.ts";
import type { ResumeFile } from "../site.ts";

/** Where the JSON Resume of a site with a CV stands, and what it tells; null when the settings want none. */
export function resumeFile(scene: Scene): ResumeFile | null {
  const { resume } = scene.settings.cv || usualCv;
  return resume === false ? null : { address: `${prefixOf(scene)}/resume.json`, tells: resume };
}
