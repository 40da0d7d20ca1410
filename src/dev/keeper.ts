import { setTimeout as wait } from "node:timers/promises";
import { type BuildOptions, type Built, build } from "../build.ts";
import type { LeftOut } from "../left-out.ts";
import type { LateFile } from "../pdf/cv-pdfs.ts";
import type { MakePdf } from "../pdf/pdf.ts";
import { hasError, type Problem } from "../problem/problem.ts";
import { sortProblems } from "../problem/sort-problems.ts";
import type { Reading } from "./read-again.ts";
import { findIn, type Late, pageAt, type Shelf, shelfOf } from "./serve/shelf.ts";

/** What came of looking at the folder once more. */
export interface Round {
  /** Paths of the texts that changed; none when it was another file. */
  readonly changed: readonly string[];
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  /** The site, when it is a good one. */
  readonly built: Built | null;
  /** How many of its files differ from those before. */
  readonly differing: number;
  /** Milliseconds until the pages that somebody looks at were there. */
  readonly time: number;
}

/** What a keeper needs of the world. */
export interface Surroundings {
  readonly read: () => Promise<Reading>;
  readonly options: BuildOptions;
  readonly makePdf?: MakePdf | null;
  /** The addresses of the pages that somebody looks at now. */
  readonly watched: () => readonly string[];
  /** There is something new to see: other pages, or other mistakes. */
  readonly renewed: () => void;
  readonly told: (round: Round) => void;
}

/** The site as it is now. */
export interface Keeper {
  /** Looks at the folder again, and builds the site when anything is different. Calls while it does so make it look once more. */
  refresh(): Promise<void>;
  /** The site to answer from under an address, newer pages waited for; null while there is no good one. */
  siteFor(address: string): Promise<Shelf | null>;
  /** The same without waiting, which may be an older one. */
  siteNow(address: string): Shelf | null;
  /** Stands for the files that pages may show besides their text. */
  copies(): string;
  /** What is wrong now. */
  problems(): readonly Problem[];
}

/** Time for browsers to ask for the pages that were made first, before all others are. */
const breath = 25;

/**
 * Keeps a site up with its folder. The pages that somebody looks at are made first and shown at once, then all the
 * others; nobody gets a page that is older than these. With a mistake anywhere the last good site stays.
 */
export function createKeeper({
  read,
  options,
  makePdf = null,
  watched,
  renewed,
  told,
}: Surroundings): Keeper {
  let site: Shelf | null = null;
  let early: Shelf | null = null;
  let last: Reading | null = null;
  let isWhole = false;
  let problems: readonly Problem[] = [];
  let unsaid: readonly string[] = [];
  let isAsked = false;
  let running: Promise<void> | null = null;

  async function look(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      await round();
    }
  }

  async function round(): Promise<void> {
    const from = performance.now();
    const reading = await read();
    if (isWhole && reading.beside === last?.beside && reading.changed.length === 0) return;
    [last, isWhole, unsaid] = [reading, false, [...unsaid, ...reading.changed]];
    const looked = lookedAt(site, watched());
    if (looked.size > 0) {
      const first = await make(reading, makePdf, { ...options, isWanted: (path) => looked.has(path) });
      if (hasError(first.problems)) return conclude(first, from);
      [early, problems] = [shelf(first.built), first.problems];
      renewed();
    }
    const time = performance.now();
    if (looked.size > 0) await wait(breath);
    if (isAsked) return;
    conclude(await make(reading, makePdf, options), from, looked.size > 0 ? time : undefined);
  }

  function conclude(made: Made, from: number, until = performance.now()): void {
    const { built, leftOut } = made;
    const isGood = !hasError(made.problems);
    const next = isGood ? shelf(built) : site;
    const differing = next === null ? 0 : differences(site, next);
    const changed = [...new Set(unsaid)];
    [site, early, isWhole, problems, unsaid] = [next, null, true, made.problems, []];
    renewed();
    told({ changed, problems, leftOut, built: isGood ? built : null, differing, time: until - from });
  }

  /** What was made early has a part of the pages only. */
  function siteNow(address: string): Shelf | null {
    return early !== null && findIn(early, address).kind !== "nothing" ? early : site;
  }

  return {
    refresh() {
      isAsked = true;
      running ??= look().finally(() => {
        [running, early, isWhole] = [null, null, true];
      });
      return running;
    },
    async siteFor(address) {
      const isReady = isWhole || (early !== null && siteNow(address) === early);
      if (!isReady) await running?.catch(() => {});
      return siteNow(address);
    },
    siteNow,
    copies: () => last?.copies ?? "",
    problems: () => problems,
  };
}

interface Made {
  readonly built: Built;
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
}

/** Without anything to read, that nothing could be read is all there is to say. */
async function make(
  { value: files, problems: before }: Reading,
  makePdf: MakePdf | null,
  options: BuildOptions,
): Promise<Made> {
  const { value: built, problems: found } = await build({ ...files, makePdf }, options);
  const isEmpty = files.content.length === 0 && hasError(before);
  const problems = sortProblems(isEmpty ? before : [...before, ...found]);
  return { built, problems, leftOut: [...files.leftOut, ...built.leftOut] };
}

function shelf({ base, outputs, later }: Built): Shelf {
  return shelfOf(base, [...outputs, ...later.map(lateFile)]);
}

function lateFile({ path, make: finish }: LateFile): Late & { readonly path: string } {
  return {
    path,
    async later() {
      const { bytes, complaints } = await finish();
      const [complaint] = complaints;
      return bytes === null ? { reason: `${complaint?.message}\n${complaint?.hint}` } : { bytes };
    },
  };
}

/** The paths of the pages that are looked at. */
function lookedAt(site: Shelf | null, addresses: readonly string[]): ReadonlySet<string> {
  return new Set(site === null ? [] : addresses.map((address) => pageAt(site, address)));
}

function differences(before: Shelf | null, now: Shelf): number {
  const differing = [...now.files].filter(([path, file]) => {
    const known = before?.files.get(path);
    return "text" in file && !(known !== undefined && "text" in known && known.text === file.text);
  });
  return differing.length;
}
