import { siteFonts } from "./fonts/site-fonts.ts";
import { filesOfSites } from "./formats/files-of-sites.ts";
import { redirects } from "./formats/redirects.ts";
import { loadIcons } from "./icons/icons.ts";
import { illustrate } from "./images/illustrate.ts";
import type { MakePictures } from "./images/picture.ts";
import type { LeftOut } from "./left-out.ts";
import { loadMarkdown } from "./markdown/markdown.ts";
import { type Output, written } from "./output.ts";
import { noPackageFile, type PackageFile } from "./package-file.ts";
import { readBibliography } from "./parse/bibtex/read-bibliography.ts";
import { type Entries, parseSources } from "./parse/parse-sources.ts";
import { readSettings, type Settings } from "./parse/read-settings.ts";
import { cvPdfs, type LateFile } from "./pdf/cv-pdfs.ts";
import type { MakePdf } from "./pdf/pdf.ts";
import { type Checked, hasError } from "./problem/problem.ts";
import { sortProblems } from "./problem/sort-problems.ts";
import type { Progress } from "./progress.ts";
import { renderSites } from "./render/render-sites.ts";
import { assembleSites } from "./site/assemble.ts";
import { checkContent } from "./site/checks/check-content.ts";
import { checkOutputs } from "./site/checks/check-outputs.ts";
import { locationOf } from "./site/location.ts";
import type { Site } from "./site/site.ts";
import type { Source } from "./source.ts";

/** What a site is built from: everything that was read, and nothing else. */
export interface Input {
  readonly content: readonly Source[];
  /** Paths of files of `content/` that could not be read: what they say is not known, and no mistake. */
  readonly unread?: readonly string[];
  readonly templates: readonly Source[];
  readonly publicFiles: readonly { readonly path: string; readonly from: string }[];
  /** Reads a file of an installed package, for icons and fonts; without it a site has none. */
  readonly packageFile?: PackageFile;
  /** Makes smaller versions of the author's pictures; without it pages show the originals. */
  readonly makePictures?: MakePictures | null;
  /** Makes PDFs of CVs; without it a site has none but the author's. */
  readonly makePdf?: MakePdf | null;
}

/** How to build it. */
export interface BuildOptions {
  /** `--base`: the path the site will live under, or its whole address. */
  readonly base: string | null;
  /** Whether drafts are published. */
  readonly drafts: boolean;
  /** `owner/repository` when the build runs for GitHub Pages. */
  readonly repository: string | null;
  /** The files to make, by their path in the output: all of them, unless somebody waits for these. */
  readonly isWanted?: (path: string) => boolean;
  /** Told how far the long steps are; what is built does not depend on it. */
  readonly onProgress?: (step: "texts" | "pages", ...howFar: Parameters<Progress>) => void;
}

/** A finished site, not yet on disk. */
export interface Built {
  readonly outputs: readonly Output[];
  /** Files that are made when somebody asks for them, if whoever was given for it makes them so. */
  readonly later: readonly LateFile[];
  /** The path the site lives under: `/` or `/repo/`. */
  readonly base: string;
  readonly leftOut: readonly LeftOut[];
  readonly papers: number;
  readonly pages: number;
  /** What its files say, for whoever looks at them once more. */
  readonly entries: Entries;
  readonly settings: Settings;
  /** The site in each of its languages, the main one first. */
  readonly sites: readonly Site[];
}

/**
 * Builds a site: source → entry → site → output. A function of its arguments alone: no clock, no environment,
 * no file system; pictures and PDFs are made by whoever is given for it, and only when there is no error. The problems are all
 * there are; with an error among them the outputs must not be written.
 */
export async function build(input: Input, options: BuildOptions): Promise<Checked<Built>> {
  const { content, unread = [], templates, publicFiles } = input;
  const { isWanted = () => true } = options;
  const { packageFile = noPackageFile, makePictures = null, makePdf = null } = input;
  const { value: settings, problems: settingsProblems } = readSettings(content, unread);
  const { languages, smart_punctuation: smartPunctuation } = settings.data;
  const { value: bibliography, problems: bibliographyProblems } = readBibliography(content);
  const texts = [...content.map(({ text }) => text), ...bibliography.texts];
  const markdown = await loadMarkdown(texts, { smartPunctuation });
  const reading = { languages, markdown, bibliography, drafts: options.drafts };
  const parsed = parseSources(content, reading, unread, (...howFar) =>
    options.onProgress?.("texts", ...howFar),
  );

  const location = locationOf({ ...settings.data, ...options });
  const icons = loadIcons(packageFile);
  const material = { ...parsed.value, settings: settings.data, location, publicFiles, icons };
  const read = [...settingsProblems, ...bibliographyProblems, ...parsed.problems];
  const { leftOut } = parsed.value;
  const used = content.filter(({ path }) => leftOut.every((one) => one.path !== path));
  const around = { templates, settings, content: used, publicFiles, makePictures };
  const cvs = await cvPdfs(assembleSites(material), around, hasError(read) ? null : makePdf);
  const { sites } = cvs.value;

  const fonts = await siteFonts(settings, { sites, templates }, packageFile);
  const onPage = (...howFar: Parameters<Progress>) => options.onProgress?.("pages", ...howFar);
  const pages = renderSites(sites, templates, { fonts: fonts.value, isWanted, onPage });
  const planned = filesOfSites(sites, publicFiles);
  const copies = publicFiles.map(({ path, from }) => ({ path, copy: from }));

  const problems = [
    ...read,
    ...cvs.problems,
    ...fonts.problems,
    ...pages.problems,
    ...checkContent(parsed.value, settings, sites),
    ...checkOutputs({
      ...parsed.value,
      sites,
      settings,
      publicFiles,
      files: [...planned, ...fonts.value.files],
    }),
  ];

  const files = [
    ...planned.filter(({ path }) => isWanted(path)).map((file) => written(file)),
    ...fonts.value.files,
  ];
  const surroundings = { publicFiles, location, entries: parsed.value.entries, files };
  const illustrated = await illustrate(pages.value, surroundings, hasError(problems) ? null : makePictures);
  const outputs = [...illustrated.value, ...cvs.value.files, ...sites.flatMap(redirects), ...copies];

  const papers = sites[0]?.papers.length ?? 0;
  const counts = { leftOut, papers, pages: pages.value.length };
  const made = { outputs, later: cvs.value.later, base: location.base };
  const value = { ...made, ...counts, entries: parsed.value, settings, sites };
  return { value, problems: sortProblems([...problems, ...illustrated.problems]) };
}
