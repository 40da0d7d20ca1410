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
import type { Outcome } from "./outcome.ts";
import { type Looks, refused } from "./tell.ts";
import { tellAdded } from "./tell-added.ts";
import { tellMissing, tellTrouble } from "./tell-missing.ts";

/** Flags of `offprint sync`. */
export interface SyncFlags extends Looks {
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
  const asked = flags.isAdding ? await findAll(comparison.missing, connection) : notAsked(comparison.missing);
  const added =
    asked.found.length === 0
      ? nothing
      : tellAdded(await addPapers(asked.found, shelves, flags), { ...flags, isJson: false });
  const all = [...troubles, ...asked.troubles];
  const isAllSaid = all.length === 0 && asked.found.length === 0;
  const left = { ...comparison, missing: asked.left };
  const told = tellMissing(left, {
    ...{ dir, names: lists.map((list) => names[list]), isAllSaid, colour: flags.colour },
  });
  return {
    code: all.length > 0 || added.code !== 0 ? 1 : 0,
    stdout: [added.stdout, told].filter((text) => text !== "").join("\n"),
    stderr: all.map((trouble) => tellTrouble(trouble, flags.colour)).join("") + added.stderr,
  };
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

const nothing: Outcome = { code: 0, stdout: "", stderr: "" };

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
async function findAll(papers: readonly ListedPaper[], connection: Connection): Promise<Found> {
  const found: PaperRecord[] = [];
  const left: ListedPaper[] = [];
  const troubles: Trouble[] = [];
  for (const paper of papers) {
    const [reference] = paper.references;
    const isAsked = reference !== undefined && troubles.every(({ rule }) => rule === "unknown-paper");
    if (isAsked) await connection.wait(pause);
    const answer = isAsked ? await findPaper(reference, connection) : null;
    if (answer !== null && "value" in answer) found.push(answer.value);
    else left.push(paper);
    if (answer !== null && "trouble" in answer) troubles.push(answer.trouble);
  }
  return { found, left, troubles };
}
