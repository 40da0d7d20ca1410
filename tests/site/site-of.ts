import { filesOfSites } from "../../src/formats/files-of-sites.ts";
import { redirects } from "../../src/formats/redirects.ts";
import { loadIcons } from "../../src/icons/icons.ts";
import { loadMarkdown } from "../../src/markdown/markdown.ts";
import { type Output, written } from "../../src/output.ts";
import { noPackageFile } from "../../src/package-file.ts";
import { parseSources } from "../../src/parse/parse-sources.ts";
import { readSettings } from "../../src/parse/read-settings.ts";
import { assembleSites } from "../../src/site/assemble.ts";
import { checkContent } from "../../src/site/checks/check-content.ts";
import { checkOutputs } from "../../src/site/checks/check-outputs.ts";
import { locationOf } from "../../src/site/location.ts";
import type { Site } from "../../src/site/site.ts";

/** Texts of files by their path in `content/`; null for none. */
export type Files = Readonly<Record<string, string | null>>;

const profile = "---\nname: Tianzhu Ye\n---\nI study attention.\n";

interface Made {
  /** The site in its main language. */
  readonly site: Site;
  readonly sites: readonly Site[];
  readonly files: readonly Output[];
  /** Each problem as `level rule path:line: message; hint`. */
  readonly problems: readonly string[];
  readonly leftOut: readonly string[];
}

/** The sites made from files, one a language; a small profile and an address are there unless given. */
export async function siteOf(files: Files, publicFiles: readonly string[] = []): Promise<Made> {
  const all = { "profile.md": profile, "site.yaml": "url: https://ye.test/\n", ...files };
  const content = Object.entries(all).flatMap(([path, text]) =>
    text === null ? [] : [{ path: `content/${path}`, text }],
  );
  const settings = readSettings(content);
  const { languages } = settings.value.data;
  const markdown = await loadMarkdown(
    content.map(({ text }) => text),
    { smartPunctuation: false },
  );
  const parsed = parseSources(content, { languages, markdown, drafts: false });
  const location = locationOf({ ...settings.value.data, base: null, repository: null });
  const own = publicFiles.map((path) => ({ path }));
  const icons = loadIcons(noPackageFile);
  const material = { ...parsed.value, settings: settings.value.data, location, publicFiles: own, icons };
  const sites = assembleSites(material);
  const made = filesOfSites(sites, own);
  const plan = { ...parsed.value, sites, settings: settings.value, publicFiles: own, files: made };
  const problems = [
    ...settings.problems,
    ...parsed.problems,
    ...checkContent(parsed.value, settings.value, sites),
    ...checkOutputs(plan),
  ];
  const [site] = sites;
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return {
    site,
    sites,
    files: [...made.map((file) => written(file)), ...sites.flatMap(redirects)],
    leftOut: parsed.value.leftOut.map(({ path, reason }) => `${path}: ${reason}`),
    problems: problems.map(({ level, rule, message, hint, source, start }) => {
      const line = source.text.slice(0, start).split("\n").length;
      return `${level} ${rule} ${source.path.replace("content/", "")}:${line}: ${message}${hint === null ? "" : `; ${hint}`}`;
    }),
  };
}

/** The text of a paper's file: a title, an author, a date, and whatever else. */
export function paper(more = "", body = ""): string {
  return `---\ntitle: A Paper\nauthors: [Tianzhu Ye]\ndate: 2025\n${more}---\n${body}`;
}

/** The text of a file that is made, or null when it is not. */
export function textOf(files: readonly Output[], path: string): string | null {
  const found = files.find((file) => file.path === path);
  return found && "text" in found ? found.text : null;
}
