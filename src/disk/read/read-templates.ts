import { join } from "node:path";
import type { LeftOut } from "../../left-out.ts";
import { byCodePoint } from "../../order.ts";
import type { Checked } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import type { FoundFile } from "./found-file.ts";
import { isHiddenOrDropping } from "./ignored-names.ts";
import type { ReadText } from "./read-text.ts";
import { readTexts } from "./read-texts.ts";
import { filesOf, realFolder } from "./site-folder.ts";
import { walkFiles } from "./walk-files.ts";

export interface Templates {
  readonly templates: readonly Source[];
  readonly leftOut: readonly LeftOut[];
}

const sheets = "style|themes[/](?:manuscript|plate)|home|publications?|collection|entry|page|cv|not-found";
const template = new RegExp(
  `[.]liquid$|^(?:offprint[/])?templates[/](?:(?:${sheets})[.]css|(?:script|search)[.]js|pdf[/](?:classic|modern|text)[.]typ)$`,
);
const ignored = { skip: isHiddenOrDropping, refuse: () => null };

/**
 * The Liquid and Typst templates, style sheets and scripts a site is made with: the package's own ("offprint/templates/…"), each replaced by the
 * author's file of the same path ("templates/…") where there is one. Sorted by path.
 */
export function readTemplates(root: string, packageTemplates: string, read?: ReadText): Checked<Templates> {
  const authors = filesOf("templates", { root, ...ignored });
  const own = packageFiles(root, packageTemplates);
  const files = overlay(own.value, authors.value.filter(isTemplate));
  const texts = readTexts(files, read);
  const leftOut = authors.value.filter((file) => !isTemplate(file)).map(leaveOut);
  const problems = [...authors.problems, ...own.problems, ...texts.problems];
  return { value: { templates: texts.value, leftOut }, problems };
}

/** The templates that come with the program, none replaced. */
export function readOwnTemplates(packageTemplates: string): readonly Source[] {
  return readTexts(ownFiles(realFolder(packageTemplates)).value).value;
}

function packageFiles(root: string, packageTemplates: string): Checked<readonly FoundFile[]> {
  const real = realFolder(packageTemplates);
  return ownFiles(real === realFolder(join(root, "templates")) ? null : real);
}

function ownFiles(real: string | null): Checked<readonly FoundFile[]> {
  if (real === null) return { value: [], problems: [] };
  const found = walkFiles(real, "offprint/templates", { root: real, ...ignored });
  return { ...found, value: found.value.filter(isTemplate) };
}

function overlay(own: readonly FoundFile[], authors: readonly FoundFile[]): readonly FoundFile[] {
  const replaced = new Set(authors.map(({ path }) => `offprint/${path}`));
  const kept = own.filter(({ path }) => !replaced.has(path));
  return [...kept, ...authors].sort((a, b) => byCodePoint(a.path, b.path));
}

const isTemplate = ({ path }: FoundFile): boolean => template.test(path);

const leaveOut = ({ path }: FoundFile): LeftOut => ({
  path,
  reason:
    "not a template (*.liquid, style.css, a sheet named after a kind of page, themes/manuscript.css, themes/plate.css, script.js, search.js, pdf/classic.typ, pdf/modern.typ or pdf/text.typ); what pages link to belongs in public/",
});
