import { readNamedText } from "../disk/read/read-text.ts";
import { hasError, type Problem } from "../problem/problem.ts";
import { findPaper } from "../registries/find-paper.ts";
import type { Connection } from "../registries/network/connection.ts";
import { type Reference, referenceIn } from "../registries/reference.ts";
import { bibRecords } from "../registries/sources/bib-records.ts";
import { referenceName } from "../scaffold/papers/paper-names.ts";
import { addPapers, readShelves, type Shelves } from "./add-papers.ts";
import { noSite } from "./no-site.ts";
import type { Watched } from "./onlooker.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { misused } from "./tell.ts";
import { tellAdded } from "./tell-added.ts";

/** Flags of `offprint add`. */
export interface AddFlags extends Manner, Watched {
  readonly isDry: boolean;
}

/** `offprint add <paper> [dir]`: writes a file for a paper as its registry tells of it, or one for each entry of a .bib file. */
export async function addCommand(
  paper: string,
  dir: string,
  flags: AddFlags,
  connection: Connection,
): Promise<Outcome> {
  const isFile = /\.bib$/i.test(paper) && !/^https?:/i.test(paper);
  const reference = isFile ? null : referenceIn(paper);
  if (!isFile && reference === null) return notUnderstood(paper, flags);
  const homeless = noSite(dir);
  if (homeless !== null) return refusedFor([homeless], flags);
  const shelves = readShelves(dir);
  return reference === null ? addFile(paper, shelves, flags) : addOne(reference, shelves, flags, connection);
}

async function addOne(
  reference: Reference,
  shelves: Shelves,
  flags: AddFlags,
  connection: Connection,
): Promise<Outcome> {
  const path = shelves.known.pathOf([referenceName(reference)]);
  const title = reference.id;
  if (path !== null) return tellAdded({ papers: [], there: [{ title, path }], problems: [] }, flags, 1);
  const answer = await findPaper(reference, connection);
  if ("trouble" in answer) return tellAdded({ papers: [], there: [], problems: [], ...answer }, flags);
  const added = await addPapers([answer.value], shelves, flags);
  return tellAdded(added, flags, added.there.length > 0 ? 1 : 0);
}

async function addFile(file: string, shelves: Shelves, flags: AddFlags): Promise<Outcome> {
  const source = readNamedText(file);
  const { value, problems } = source.value === null ? { value: [], problems: [] } : bibRecords(source.value);
  const all = [...source.problems, ...problems];
  if (hasError(all)) return refusedFor(all, flags);
  const added = await addPapers(value, shelves, flags);
  return tellAdded({ ...added, problems: [...all, ...added.problems] }, flags);
}

function refusedFor(problems: readonly Problem[], flags: AddFlags): Outcome {
  return tellAdded({ papers: [], there: [], problems }, flags);
}

function notUnderstood(paper: string, flags: AddFlags): Outcome {
  const hint =
    "Write a DOI, an arXiv identifier, an address at doi.org, arXiv, OpenReview, the ACL Anthology or DBLP, or the name of a .bib file.";
  return misused(`'${paper}' names no paper`, hint, flags);
}
