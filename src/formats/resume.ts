import type { PlannedText } from "../output.ts";
import { absolute } from "../site/location.ts";
import type { Site } from "../site/site.ts";
import { basics } from "./resume/basics.ts";
import { type JsonObject, present } from "./resume/json.ts";
import { filed, inLists } from "./resume/sections.ts";

/** The lists of the schema in its order, then what it allows besides. */
const lists = [
  ...["work", "volunteer", "education", "awards", "publications", "skills", "languages", "interests"],
  ...["references", "projects", "sections"],
];

const schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** `resume.json`: the CV as a JSON Resume (https://jsonresume.org/schema, 1.0.0); none without a CV. */
export function resume(site: Site): readonly PlannedText[] {
  const { resume: file, cv } = site;
  if (file === null || cv === null) return [];
  const text = () => `${JSON.stringify(resumeOf(site, file.address), null, 2)}\n`;
  return [{ path: file.address.slice(1), text }];
}

function resumeOf(site: Site, address: string): JsonObject {
  const found = inLists((site.cv?.view.sections ?? []).flatMap((section) => filed(section, site)));
  return {
    $schema: schema,
    basics: basics(site),
    ...present(Object.fromEntries(lists.map((name) => [name, found[name]]))),
    meta: present({ canonical: absolute(address, site.location), version: "v1.0.0", language: site.lang }),
  };
}
