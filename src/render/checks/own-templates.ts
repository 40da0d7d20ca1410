import type { Problem } from "../../problem/problem.ts";
import { common, shapes } from "../../schema/view/templates.ts";
import type { Source } from "../../source.ts";
import { readTemplates } from "../template/read-templates.ts";
import { checkTemplates } from "./check-templates.ts";
import { unusedTemplates } from "./unused-templates.ts";

/** What is wrong with the templates of a site: what each says, page templates that are missing, and ones nobody uses. */
export function checkOwnTemplates(templates: readonly Source[]): readonly Problem[] {
  const { value: read } = readTemplates(templates);
  const pages = Object.keys(shapes);
  return [
    ...pages.filter((name) => !read.has(name)).map(missingTemplate),
    ...checkTemplates(templates, shapes, common),
    ...unusedTemplates(read, pages),
  ];
}

function missingTemplate(name: string): Problem {
  const source = { path: `templates/${name}.liquid`, text: "" };
  const hint = "take it from the package again, or remove your templates/ folder";
  return {
    level: "error",
    rule: "unknown-template",
    message: `the template "${name}" is missing`,
    hint,
    source,
    start: 0,
    end: 0,
  };
}
