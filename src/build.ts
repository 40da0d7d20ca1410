import { filesOfSites } from "./formats/files-of-sites.ts";
import { redirects } from "./formats/redirects.ts";
import type { LeftOut } from "./left-out.ts";
import { loadMarkdown } from "./markdown/markdown.ts";
import type { Output } from "./output.ts";
import { parseSources } from "./parse/parse-sources.ts";
import { readSettings } from "./parse/read-settings.ts";
import type { Checked } from "./problem/problem.ts";
import { sortProblems } from "./problem/sort-problems.ts";
import { checkOwnTemplates } from "./render/checks/own-templates.ts";
import { createEngine } from "./render/engine/engine.ts";
import { renderSite } from "./render/render-site.ts";
import { assemble } from "./site/assemble.ts";
import { checkContent } from "./site/checks/check-content.ts";
import { checkOutputs } from "./site/checks/check-outputs.ts";
import { locationOf } from "./site/location.ts";
import type { Source } from "./source.ts";

/** What a site is built from: everything that was read, and nothing else. */
export interface Input {
  readonly content: readonly Source[];
  readonly templates: readonly Source[];
  readonly publicFiles: readonly { readonly path: string; readonly from: string }[];
}

/** How to build it. */
export interface BuildOptions {
  /** `--base`: the path the site will live under, or its whole address. */
  readonly base: string | null;
  /** Whether drafts are published. */
  readonly drafts: boolean;
  /** `owner/repository` when the build runs for GitHub Pages. */
  readonly repository: string | null;
}

/** A finished site, not yet on disk. */
export interface Built {
  readonly outputs: readonly Output[];
  readonly leftOut: readonly LeftOut[];
  readonly papers: number;
  readonly pages: number;
}

/** Files an author may put into `public/` in place of ours. */
const mayReplace: ReadonlySet<string> = new Set(["robots.txt", ".nojekyll"]);

/**
 * Builds a site: source → entry → site → output. A function of its arguments alone: no clock, no environment,
 * no file system. The problems are all there are; with an error among them the outputs must not be written.
 */
export async function build(input: Input, options: BuildOptions): Promise<Checked<Built>> {
  const settings = readSettings(input.content);
  const { smart_punctuation, languages: wanted, url } = settings.value.data;
  const languages = wanted.length > 0 ? wanted : ["en"];
  const texts = input.content.map(({ text }) => text);
  const markdown = await loadMarkdown(texts, { smartPunctuation: smart_punctuation });
  const parsed = parseSources(input.content, { languages, markdown, drafts: options.drafts });

  const location = locationOf({ url, base: options.base, repository: options.repository });
  const material = { entries: parsed.value.entries, settings: settings.value.data, languages, location };
  const sites = languages.flatMap((lang) => assemble(material, lang) ?? []);

  const templates = input.templates.filter(({ path }) => path.endsWith(".liquid"));
  const styles = input.templates.find(({ path }) => path.endsWith("templates/style.css")) ?? null;
  const engine = createEngine(templates);
  const templateProblems = [...engine.problems, ...checkOwnTemplates(templates)];
  const rendered = templateProblems.some(({ level }) => level === "error")
    ? []
    : sites.map((site) => renderSite(site, engine.value, styles));

  const pages = rendered.flatMap(({ value }) => value);
  const own = new Set(input.publicFiles.map(({ path }) => path));
  const files = filesOfSites(sites).filter(({ path }) => !(mayReplace.has(path) && own.has(path)));
  const outputs = [
    ...pages,
    ...files,
    ...sites.flatMap(redirects),
    ...input.publicFiles.map(({ path, from }) => ({ path, copy: from })),
  ];
  const problems = [
    ...settings.problems,
    ...parsed.problems,
    ...templateProblems,
    ...rendered.flatMap((one) => one.problems),
    ...checkContent(parsed.value, settings.value, sites),
    ...checkOutputs({
      sites,
      entries: parsed.value.entries,
      settings: settings.value,
      publicFiles: input.publicFiles,
      files: files.map(({ path }) => path),
    }),
  ];
  const [main] = sites;
  return {
    value: { outputs, leftOut: parsed.value.leftOut, papers: main?.papers.length ?? 0, pages: pages.length },
    problems: sortProblems(problems),
  };
}
