import { readTemplates } from "../../src/disk/read/read-templates.ts";
import type { Source } from "../../src/source.ts";
import { repository } from "./repository.ts";

/** The templates that come with the program, as a site without templates of its own gets them. */
export const packageTemplates: readonly Source[] = readTemplates(repository("tests"), repository("templates"))
  .value.templates;
