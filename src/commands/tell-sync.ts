import { hasError } from "../problem/problem.ts";
import type { ListedPaper } from "../registries/listed-paper.ts";
import type { Trouble } from "../registries/network/trouble.ts";
import { referenceText } from "../registries/reference.ts";
import type { Comparison } from "../scaffold/papers/compare-papers.ts";
import type { Added } from "./add-papers.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { filesOf, tellAdded } from "./tell-added.ts";
import { inJson, troublesIn } from "./tell-json.ts";
import { tellMissing, tellTrouble } from "./tell-missing.ts";

/** What came of comparing lists of papers with a site. */
interface SyncStory {
  readonly dir: string;
  /** The names of the lists. */
  readonly names: readonly string[];
  /** What the site lacks still. */
  readonly left: Comparison;
  /** What was added; null when nothing was to be. */
  readonly added: Added | null;
  readonly troubles: readonly Trouble[];
}

type Flags = Manner & { readonly isDry: boolean };

/** Tells which papers a site lacks, which were added, and which registries could not be asked. */
export function tellSync(story: SyncStory, flags: Flags): Outcome {
  const { added, troubles, left } = story;
  const code = troubles.length > 0 || hasError(added?.problems ?? []) ? 1 : 0;
  if (flags.isJson)
    return inJson(
      code,
      { problems: added?.problems ?? [], troubles: troublesIn(troubles) },
      about(story, flags),
    );
  const first = added === null ? nothing : tellAdded(added, flags);
  const isAllSaid = troubles.length === 0 && added === null;
  const told = tellMissing(left, { ...story, ...flags, isAllSaid });
  return {
    code,
    stdout: [first.stdout, told].filter((text) => text !== "").join("\n"),
    stderr: troubles.map((trouble) => tellTrouble(trouble, flags.colour)).join("") + first.stderr,
  };
}

const nothing: Outcome = { code: 0, stdout: "", stderr: "" };

function about({ names, left, added }: SyncStory, { isDry }: Flags) {
  const { papers = [], problems = [], there = [] } = added ?? {};
  const doubtful = left.doubtful.map(({ paper, path }) => ({ ...listed(paper), path }));
  const files = filesOf(hasError(problems) ? [] : papers, isDry);
  return { lists: names, ...files, there, missing: left.missing.map(listed), doubtful };
}

/** A paper of a list: `references` are what `offprint add` takes. */
function listed({ title, year, references }: ListedPaper) {
  return { title, year, references: references.map(referenceText) };
}
