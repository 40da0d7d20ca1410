import { basename, resolve } from "node:path";
import { build } from "../build.ts";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readSite, type SiteFiles } from "../disk/read/read-site.ts";
import { readText } from "../disk/read/read-text.ts";
import { realFolder } from "../disk/read/site-folder.ts";
import { starterTexts } from "../disk/read/starter-texts.ts";
import { tellRefusal } from "../disk/tell-refusal.ts";
import { takenPaths, writeNewFiles } from "../disk/write/new-files.ts";
import type { ContentFile } from "../importers/draft/draft-files.ts";
import { type Imported, importCv } from "../importers/import-cv.ts";
import type { NewFile } from "../new-file.ts";
import type { Checked, Problem } from "../problem/problem.ts";
import { knownPapers } from "../scaffold/papers/known-papers.ts";
import type { PaperThere } from "../scaffold/papers/new-papers.ts";
import { paperNames } from "../scaffold/papers/paper-names.ts";
import type { Answers } from "../scaffold/starter/answers.ts";
import { starterFiles } from "../scaffold/starter/starter-files.ts";
import { version } from "../version.ts";
import { noSite } from "./no-site.ts";
import type { Outcome } from "./outcome.ts";
import { isBad, type Looks, refused } from "./tell.ts";
import { notRead, tellImported } from "./tell-imported.ts";

/** Flags of `offprint import`. */
export interface ImportFlags extends Looks {
  readonly isDry: boolean;
}

/** `offprint import <file> [dir]`: writes what a RenderCV or JSON Resume file says into a site, or into a new one; never over a file that is there. */
export async function importCommand(file: string, dir: string, flags: ImportFlags): Promise<Outcome> {
  if (/\.bib$/i.test(file) || realFolder(file) !== null) return notRead(file);
  const { value, problems } = read(file);
  if (isBad(problems)) return isMeant(file) ? refused(problems, flags) : notRead(file);
  return value === null
    ? notRead(file)
    : write(value, { dir, isNew: noSite(dir) !== null, notes: problems }, flags);
}

function read(file: string): Checked<Imported | null> {
  const source = readText({ path: file, from: file, bytes: 0 });
  if (source.value === null || isBad(source.problems)) return { value: null, problems: source.problems };
  return importCv(source.value);
}

/** Whether mistakes in a file are worth telling: one of another kind has them from its first line on. */
function isMeant(file: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(file);
}

interface Target {
  readonly dir: string;
  readonly isNew: boolean;
  readonly notes: readonly Problem[];
}

async function write(
  imported: Imported,
  { dir, isNew, notes }: Target,
  flags: ImportFlags,
): Promise<Outcome> {
  const site = readSite(dir, packageTemplates()).value;
  const { fresh, there } = sorted(imported.files, site);
  const files = isNew ? withStarter(fresh, dir, imported.language) : fresh;
  const taken = new Set(
    takenPaths(
      dir,
      files.map(({ path }) => path),
    ),
  );
  const missing = files.filter(({ path }) => !taken.has(path));
  const doubts = await doubtsOf(missing, site);
  if (isBad(doubts)) return refused([...notes, ...doubts], flags);
  const refusal = flags.isDry ? null : tellRefusal(dir, () => writeNewFiles(dir, missing));
  if (refusal !== null) return refused([refusal], flags);
  const { format } = imported;
  return tellImported(
    dir,
    { format, missing, kept: [...taken], there, isNew, problems: [...notes, ...doubts] },
    flags,
  );
}

/** Parts papers the site has under another name from all that may be new. */
function sorted(files: readonly ContentFile[], { content }: SiteFiles) {
  const known = knownPapers(content);
  const placed = files.map((file) => ({ file, path: file.paper && known.pathOf(paperNames(file.paper)) }));
  const isThere = ({ file, path }: (typeof placed)[number]) => path !== null && path !== file.path;
  const there: readonly PaperThere[] = placed
    .filter(isThere)
    .map(({ file, path }) => ({ title: String(file.paper?.["title"]), path: path ?? "" }));
  return { fresh: placed.filter((one) => !isThere(one)).map(({ file }) => file), there };
}

/** The files of a new site around its content. */
function withStarter(content: readonly NewFile[], dir: string, language: string | null): readonly NewFile[] {
  const ground = { folder: basename(resolve(dir)), version: version(), texts: starterTexts() };
  const own = new Set(content.map(({ path }) => path));
  const isFilled = content.some(({ path }) => path.startsWith("content/publications/"));
  const others = starterFiles(aboutNobody(language ?? "en"), ground)
    .filter(({ path }) => !own.has(path) && !(isFilled && path === "content/publications/.gitkeep"))
    .map((file) => (file.path === "content/site.yaml" ? withCv(file) : file));
  return [...content, ...others];
}

/** The profile comes from the file; what is left to say is the language. */
function aboutNobody(language: string): Answers {
  const person = { name: "", otherName: null, role: null, affiliation: null, department: null, email: null };
  return { ...person, links: {}, languages: [language] };
}

/** Whoever brings a CV wants one, whether it has dates or not. */
function withCv({ path, text }: NewFile): NewFile {
  return { path, text: `${text}\n# The page of your CV, /cv/.\ncv: true\n` };
}

/** What a build of the site would say of the new files. */
async function doubtsOf(files: readonly NewFile[], site: SiteFiles): Promise<readonly Problem[]> {
  const own = files.filter(({ path }) => /^content\/.*\.(?:md|yaml)$/.test(path));
  const content = [...site.content, ...own];
  const { problems } = await build({ ...site, content }, { base: null, drafts: false, repository: null });
  const paths = new Set(own.map(({ path }) => path));
  return problems.filter(({ source }) => paths.has(source.path));
}
