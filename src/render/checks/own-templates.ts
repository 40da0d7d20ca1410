import { aboutFile, type Problem } from "../../problem/problem.ts";
import { common, shapes } from "../../schema/view/templates.ts";
import type { Templates } from "../template/parse-templates.ts";
import { checkTemplates } from "./check-templates.ts";
import { unusedTemplates } from "./unused-templates.ts";

/** What is wrong with the templates of a site: what each says, page templates that are missing, and ones nobody uses. */
export function checkOwnTemplates(templates: Templates): readonly Problem[] {
  const pages = Object.keys(shapes);
  return [
    ...pages.filter((name) => !templates.has(name)).map(missingTemplate),
    ...checkTemplates(templates, shapes, common),
    ...unusedTemplates(templates, pages),
  ];
}

function missingTemplate(name: string): Problem {
  return aboutFile(`templates/${name}.liquid`, {
    rule: "unknown-template",
    message: `the template "${name}" is missing`,
    hint: "take it from the package again, or remove your templates/ folder",
  });
}
