import { visible } from "../problem/visible.ts";
import type { ListedPaper } from "../registries/listed-paper.ts";
import type { Trouble } from "../registries/network/trouble.ts";
import { referenceText } from "../registries/reference.ts";
import type { Comparison, Doubtful } from "../scaffold/papers/compare-papers.ts";
import type { Looks } from "./outcome.ts";
import { count, mark, news } from "./tell.ts";

interface Context extends Pick<Looks, "colour" | "isQuiet"> {
  readonly dir: string;
  /** The names of the lists. */
  readonly names: readonly string[];
  /** False when a list could not be had, or papers were added just now: nothing is said of lists without a paper to tell. */
  readonly isAllSaid: boolean;
}

/** The papers of lists that a site lacks or may lack, each with the line that adds it. */
export function tellMissing({ missing, doubtful, there }: Comparison, context: Context): string {
  const { dir, names, isAllSaid } = context;
  const lists = names.join(" and ");
  const parts = [
    ...(missing.length > 0
      ? [`Not on this site, of ${lists}:\n\n${missing.map((one) => tellOne(one, dir)).join("")}`]
      : []),
    ...(doubtful.length > 0
      ? [`Perhaps on this site:\n\n${doubtful.map((one) => tellDoubt(one, dir)).join("")}`]
      : []),
  ];
  if (parts.length > 0) return parts.join("\n");
  if (!isAllSaid) return "";
  if (there === 0) return news(`${lists} ${names.length === 1 ? "lists" : "list"} no papers\n`, context);
  const well = mark("✓", "green", context.colour);
  return news(`${well} ${count(there, "paper")} of ${lists}, and all are here\n`, context);
}

/** What went wrong with a registry, and what to do. */
export function tellTrouble({ message, hint }: Trouble, colour: boolean): string {
  return `${mark("✗", "red", colour)} ${visible(message)}\n    ${visible(hint)}\n`;
}

function tellOne(paper: ListedPaper, dir: string): string {
  return `    ${titleOf(paper)}\n      ${lineFor(paper, dir)}\n`;
}

function tellDoubt({ paper, path }: Doubtful, dir: string): string {
  const [reference] = paper.references;
  const rival = path === null ? "the one of the same title above" : visible(path);
  const same = reference && path !== null ? `, write ${keyOf(reference)} there` : "";
  return `    ${titleOf(paper)}\n      if it is ${rival}${same}; if not: ${lineFor(paper, dir)}\n`;
}

function keyOf({ registry, id }: ListedPaper["references"][number]): string {
  return visible(registry === "dblp" ? `"key: DBLP:${id}"` : `"${registry}: ${id}"`);
}

function titleOf({ title, year }: ListedPaper): string {
  return visible(title) + (year === null ? "" : ` (${visible(year)})`);
}

/** A list that knows no identifier leaves only writing it. */
function lineFor({ title, references: [reference] }: ListedPaper, dir: string): string {
  const own = dir === "." ? "" : quoted(dir);
  if (reference === undefined)
    return `offprint new publication ${quoted(title)}${own === "" ? "" : ` --site ${own}`}`;
  return `offprint add ${quoted(referenceText(reference))} ${own}`.trimEnd();
}

/** A word as shells take it whole. */
function quoted(word: string): string {
  const shown = visible(word);
  return /^[\w./:-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
