import { filesOfSites } from "./formats/files-of-sites.ts";
import { redirects } from "./formats/redirects.ts";
import type { LeftOut } from "./left-out.ts";
import { loadMarkdown } from "./markdown/markdown.ts";
import type { Output } from "./output.ts";
import { parseSources } from "./parse/parse-sources.ts";
import { readSettings } from "./parse/read-settings.ts";
import type { Checked } from "./problem/problem.ts";
import { sortProblems } from "./problem/sort-problems.ts";
import { renderSites } from "./render/render-sites.ts";
import { assembleSites } from "./site/assemble.ts";
import { checkContent } from "./site/checks/check-content.ts";
import { checkOutputs } from "./site/checks/check-outputs.ts";
import { locationOf } from "./site/location.ts";
import type { Source } from "./source.ts";

/** What a site is built from: everything that was read, and nothing else. */
export interface Input {
  readonly content: readonly Source[];
  /** Paths of files of `content/` that could not be read: what they say is not known, and no mistake. */
  readonly unread?: readonly string[];
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
  /** The pages to make, by their path in the output: all of them, unless somebody waits for these. */
  readonly isWanted?: (path: string) => boolean;
}

/** A finished site, not yet on disk. */
export interface Built {
  readonly outputs: readonly Output[];
  /** The path the site lives under: `/` or `/repo/`. */
  readonly base: string;
  readonly leftOut: readonly LeftOut[];
  readonly papers: number;
  readonly pages: number;
}

/**
 * Builds a site: source → entry → site → output. A function of its arguments alone: no clock, no environment,
 * no file system. The problems are all there are; with an error among them the outputs must not be written.
 */
export async function build(input: Input, options: BuildOptions): Promise<Checked<Built>> {
  const { content, unread = [], templates, publicFiles } = input;
  const { value: settings, problems: settingsProblems } = readSettings(content, unread);
  const { languages, smart_punctuation: smartPunctuation } = settings.data;
  const texts = content.map(({ text }) => text);
  const markdown = await loadMarkdown(texts, { smartPunctuation });
  const parsed = parseSources(content, { languages, markdown, drafts: options.drafts }, unread);

  const location = locationOf({ ...settings.data, ...options });
  const material = { ...parsed.value, settings: settings.data, location, publicFiles };
  const sites = assembleSites(material);

  const pages = renderSites(sites, templates, options.isWanted);
  const files = filesOfSites(sites, publicFiles);
  const copies = publicFiles.map(({ path, from }) => ({ path, copy: from }));
  const outputs = [...pages.value, ...files, ...sites.flatMap(redirects), ...copies];

  const problems = [
    ...settingsProblems,
    ...parsed.problems,
    ...pages.problems,
    ...checkContent(parsed.value, settings, sites),
    ...checkOutputs({ ...parsed.value, sites, settings, publicFiles, files }),
  ];
  const { leftOut } = parsed.value;
  const papers = sites[0]?.papers.length ?? 0;
  const value = { outputs, base: location.base, leftOut, papers, pages: pages.value.length };
  return { value, problems: sortProblems(problems) };
}
