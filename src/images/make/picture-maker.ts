import { availableParallelism } from "node:os";
import type { Complaint } from "../../problem/problem.ts";
import type { Progress } from "../../progress.ts";
import type { MakePictures } from "../picture.ts";
import { type Encoder, encoderVersion, loadEncoder } from "./encoder.ts";
import { makePicture } from "./make-picture.ts";
import type { PictureMemory } from "./workshop.ts";

/** One for each processor, and no more than Node has threads for (libuv: four): more at once only take memory. */
const atOnce = Math.min(4, availableParallelism());

/** Told how far pictures are, and of the last one of how many files it had to be made. */
export type OnPicture = (
  ...howFar: [...Parameters<Progress>, last: { readonly path: string; readonly fresh: number } | null]
) => void;

/**
 * Makes pictures out of files that `read` brings, null for one that cannot be read, and remembers what was made.
 * Problems, all warnings: not-a-picture, rare-format, unreadable-picture, heavy-picture, pictures-not-kept, no-encoder.
 */
export function pictureMaker(
  read: (from: string) => Promise<Uint8Array | null>,
  memory: PictureMemory,
  onPicture: OnPicture = () => {},
): MakePictures {
  let loading: Promise<Encoder | null> | null = null;
  const encoder = () => {
    loading ??= loadEncoder();
    return loading;
  };
  return async (wanted) => {
    const workshop = { read, memory, encoder, version: encoderVersion() };
    let done = 0;
    onPicture(done, wanted.length, null);
    const made = await inTurns(wanted, async (one) => {
      const { fresh = 0, ...picture } = await makePicture(one, workshop);
      done += 1;
      onPicture(done, wanted.length, { path: one.path, fresh });
      return { ...picture, ...one };
    });
    const complaints = made.flatMap(({ path, complaint }) => (complaint ? [[path, complaint] as const] : []));
    return {
      shown: new Map(made.flatMap(({ path, picture }) => (picture ? [[path, picture] as const] : []))),
      complaints: new Map(once(complaints)),
    };
  };
}

/** What is wrong with the computer, and not with a picture. */
const general: ReadonlySet<string> = new Set(["pictures-not-kept", "no-encoder"]);

type Told = readonly (readonly [string, Complaint])[];

/** Without the repetitions of what is told of any picture. */
function once(complaints: Told): Told {
  const first = new Map(complaints.map(([path, { rule }]) => [rule, path] as const).reverse());
  return complaints.filter(([path, { rule }]) => !general.has(rule) || first.get(rule) === path);
}

/** Does something with every item, a few at a time; the results keep the order of the items. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
