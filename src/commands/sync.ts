import { aboutFile } from "../problem/problem.ts";
import { findPaper } from "../registries/find-paper.ts";
import type { ListedPaper } from "../registries/listed-paper.ts";
import type { Connection } from "../registries/network/connection.ts";
import type { Trouble } from "../registries/network/trouble.ts";
import type { PaperRecord } from "../registries/paper-record.ts";
import { dblpWorks } from "../registries/sources/dblp-list.ts";
import { orcidWorks } from "../registries/sources/orcid.ts";
import { comparePapers } from "../scaffold/papers/compare-papers.ts";
import { type ProfileLists, profileLists } from "../scaffold/papers/profile-lists.ts";
import { addPapers, readShelves } from "./add-papers.ts";
import { noSite } from "./no-site.ts";
import type { Watched } from "./onlooker.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { refused } from "./tell.ts";
import { tellSync } from "./tell-sync.ts";

/** Flags of `offprint sync`. */
export interface SyncFlags extends Manner, Watched {
  /** The lists to look at; none for all the profile links to. */
  readonly lists: readonly (keyof ProfileLists)[];
  readonly isAdding: boolean;
  readonly isDry: boolean;
}

const registries = { orcid: orcidWorks, dblp: dblpWorks };
const names = { orcid: "ORCID", dblp: "DBLP" };

/** DBLP asks for a second between questions. */
const pause = 1_000;

/** `offprint sync [dir]`: tells which papers of the owner's lists the site lacks, and adds them when it is told to. */
export async function syncCommand(dir: string, flags: SyncFlags, connection: Connection): Promise<Outcome> {
  const homeless = noSite(dir);
  if (homeless !== null) return refused([homeless], flags);
  const shelves = readShelves(dir);
  const ids = profileLists(shelves.files.content);
  const lists = (["orcid", "dblp"] as const).filter((list) => ids[list] !== null && isWanted(list, flags));
  if (lists.length === 0) return refused([nothingToAsk(flags)], flags);

  const { listed, troubles } = await askLists(ids, lists, connection);
  const comparison = comparePapers(listed, shelves.known);
  const asked = flags.isAdding
    ? await findAll(comparison.missing, connection, flags)
    : notAsked(comparison.missing);
  const added = asked.found.length === 0 ? null : await addPapers(asked.found, shelves, flags);
  const left = { ...comparison, missing: asked.left };
  const story = { dir, names: lists.map((list) => names[list]), left, added };
  return tellSync({ ...story, troubles: [...troubles, ...asked.troubles] }, flags);
}

interface Listed {
  readonly listed: readonly ListedPaper[];
  readonly troubles: readonly Trouble[];
}

/** One list after another; what one of them cannot tell another may. */
async function askLists(
  ids: ProfileLists,
  lists: readonly (keyof ProfileLists)[],
  connection: Connection,
): Promise<Listed> {
  const listed: ListedPaper[] = [];
  const troubles: Trouble[] = [];
  for (const list of lists) {
    const answer = await registries[list](ids[list] ?? "", connection);
    if ("trouble" in answer) troubles.push(answer.trouble);
    else listed.push(...answer.value);
  }
  return { listed, troubles };
}

function isWanted(list: keyof ProfileLists, { lists }: SyncFlags): boolean {
  return lists.length === 0 || lists.includes(list);
}

function nothingToAsk({ lists }: SyncFlags) {
  const wanted = lists.length === 1 ? lists : (["orcid", "dblp"] as const);
  return aboutFile("content/profile.md", {
    rule: "no-list",
    message: `its links lead to no list of your papers at ${wanted.map((list) => names[list]).join(" or ")}`,
    hint: 'write "orcid: 0000-0002-1825-0097" or "dblp: 12/3456" under links, with your own identifier',
  });
}

interface Found {
  readonly found: readonly PaperRecord[];
  readonly left: readonly ListedPaper[];
  readonly troubles: readonly Trouble[];
}

function notAsked(papers: readonly ListedPaper[]): Found {
  return { found: [], left: papers, troubles: [] };
}

/** Asks for one paper after another, and for no more once a registry is in trouble. */
async function findAll(
  papers: readonly ListedPaper[],
  connection: Connection,
  { onlooker }: Watched,
): Promise<Found> {
  const found: PaperRecord[] = [];
  const left: ListedPaper[] = [];
  const troubles: Trouble[] = [];
  for (const [index, paper] of papers.entries()) {
    onlooker.progress("asking for papers", index, papers.length);
    const [reference] = paper.references;
    const isAsked = reference !== undefined && troubles.every(({ rule }) => rule === "unknown-paper");
    if (isAsked) await connection.wait(pause);
    const answer = isAsked ? await findPaper(reference, connection) : null;
    if (answer !== null && "value" in answer) found.push(answer.value);
    else left.push(paper);
    if (answer !== null && "trouble" in answer) troubles.push(answer.trouble);
  }
  onlooker.progress("asking for papers", papers.length, papers.length);
  return { found, left, troubles };
}
