import { packageTemplates } from "../disk/read/package-templates.ts";
import { readOwnTemplates } from "../disk/read/read-templates.ts";
import { tellRefusal } from "../disk/tell-refusal.ts";
import { takenPaths, writeNewFiles } from "../disk/write/new-files.ts";
import { aboutFile, type Problem } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";
import { noSite } from "./no-site.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { mark, misused, news, refused } from "./tell.ts";
import { filesIn, inJson } from "./tell-json.ts";
import { aboutTemplate } from "./template-notes.ts";

/** Flags of `offprint eject`. */
export interface EjectFlags extends Manner {
  readonly isDry: boolean;
}

/** `offprint eject <template>`: copies one template of the program into `templates/` of a site; never over the author's. */
export function ejectCommand(dir: string, name: string, flags: EjectFlags): Outcome {
  const templates = ownTemplates();
  const path = pathOf(name, Object.keys(templates));
  if (path === null) return misspelt(name, Object.keys(templates), flags);
  const homeless = noSite(dir);
  if (homeless !== null) return refused([homeless], flags);
  if (takenPaths(dir, [path]).length > 0) return refused([isThere(path)], flags);
  const files = [{ path, text: templates[path] ?? "" }];
  const refusal = flags.isDry ? null : tellRefusal(path, () => writeNewFiles(dir, files));
  if (refusal !== null) return refused([refusal], flags);
  if (flags.isJson) return inJson(0, {}, filesIn(files, flags.isDry));
  const done = news(`${mark("✓", "green", flags.colour)} ${path}\n`, flags);
  return { code: 0, stdout: flags.isDry ? `would write ${path}\n` : done, stderr: "" };
}

/** `offprint eject --list`: the templates there are, and what each is. */
export function listTemplates({ isJson }: Pick<Manner, "isJson">): Outcome {
  const templates = Object.entries(ownTemplates()).map(([path, text]) => {
    const name = shortName(path);
    return { name, about: aboutTemplate(name, text) };
  });
  if (isJson) return inJson(0, {}, { templates });
  const width = Math.max(...templates.map(({ name }) => name.length)) + 2;
  const lines = templates.map(({ name, about }) => `${name.padEnd(width)}${about}`.trimEnd());
  return { code: 0, stdout: `${lines.join("\n")}\n`, stderr: "" };
}

/** The program's templates by the path they would have in an author's folder. */
function ownTemplates(): Readonly<Record<string, string>> {
  const sources = readOwnTemplates(packageTemplates());
  return Object.fromEntries(sources.map(({ path, text }) => [path.replace(/^offprint\//, ""), text]));
}

/** `publication`, `partials/venue`, `style.css`; a partial may be named without its folder where no page has the name. */
function pathOf(name: string, paths: readonly string[]): string | null {
  const wanted = name.replace(/^(?:\.\/)?templates\//, "");
  const possible = [wanted, `${wanted}.liquid`, `partials/${wanted}`, `partials/${wanted}.liquid`];
  return possible.map((one) => `templates/${one}`).find((path) => paths.includes(path)) ?? null;
}

function shortName(path: string): string {
  return path.replace(/^templates\//, "").replace(/\.liquid$/, "");
}

function misspelt(name: string, paths: readonly string[], manner: Manner): Outcome {
  const names = paths.map(shortName);
  const near = suggest(name, [...names, ...names.map((one) => one.replace(/^partials\//, ""))]);
  const hint = near === null ? "offprint eject --list names them all" : `Did you mean ${near}?`;
  return misused(`there is no template '${name}'`, hint, manner);
}

function isThere(path: string): Problem {
  return aboutFile(path, {
    rule: "files-in-the-way",
    message: `there is already "${path}"`,
    hint: "it is yours to change; delete it to begin with a fresh copy",
  });
}
