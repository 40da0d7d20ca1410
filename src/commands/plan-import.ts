import type { SiteFiles } from "../disk/read/read-site.ts";
import { takenPaths } from "../disk/write/new-files.ts";
import type { ContentFile } from "../importers/draft/draft-files.ts";
import { importCv } from "../importers/import-cv.ts";
import type { NewFile } from "../new-file.ts";
import { hasError, type Problem } from "../problem/problem.ts";
import { knownPapers } from "../scaffold/papers/known-papers.ts";
import type { PaperThere } from "../scaffold/papers/new-papers.ts";
import { paperNames } from "../scaffold/papers/paper-names.ts";
import { starterAround } from "../scaffold/starter/starter-around.ts";
import type { Source } from "../source.ts";
import { groundOf } from "./ground-of.ts";
import type { Watched } from "./onlooker.ts";
import type { ImportedFiles } from "./tell-imported.ts";
import { tryBuild } from "./try-build.ts";

/** Where the files go. */
export interface Place extends Watched {
  readonly dir: string;
  readonly isNew: boolean;
  readonly site: SiteFiles;
}

/** What an import would write, and all to be said of it. */
export interface Plan extends Omit<ImportedFiles, "isNew"> {
  /** Whether the file could be read; else the problems say why. */
  readonly isRead: boolean;
}

/** What there is to write, and all to be said of it; formulas that cannot be set are shown as they are. Null for a file of another kind. */
export async function planOf(source: Source, place: Place, hasMaths = true): Promise<Plan | null> {
  const { value, problems: notes } = importCv(source, { hasMaths });
  if (value === null) return hasError(notes) ? { ...nothing, problems: notes } : null;
  const { fresh, there } = sorted(value.files, place.site);
  const files = place.isNew
    ? [...fresh, ...starterAround(fresh, value.language, groundOf(place.dir))]
    : fresh;
  const taken = new Set(
    takenPaths(
      place.dir,
      files.map(({ path }) => path),
    ),
  );
  const missing = files.filter(({ path }) => !taken.has(path));
  const doubts = await doubtsOf(missing, place);
  if (hasMaths && doubts.some(({ rule }) => rule === "maths")) return planOf(source, place, false);
  const { format } = value;
  return { isRead: true, format, missing, kept: [...taken], there, problems: [...notes, ...doubts] };
}

const nothing: Plan = { isRead: false, format: "RenderCV", missing: [], kept: [], there: [], problems: [] };

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

/** What a build of the site would say of the new files. */
async function doubtsOf(files: readonly NewFile[], { site, onlooker }: Place): Promise<readonly Problem[]> {
  const own = files.filter(({ path }) => /^content\/.*\.(?:md|yaml)$/.test(path));
  const content = [...site.content, ...own];
  const problems = await tryBuild(site, content, { drafts: false, onlooker });
  const paths = new Set(own.map(({ path }) => path));
  return problems.filter(({ source }) => paths.has(source.path));
}
