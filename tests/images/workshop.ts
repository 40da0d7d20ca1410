import { pictureMaker } from "../../src/images/make/picture-maker.ts";
import type { PictureMemory } from "../../src/images/make/workshop.ts";
import type { Picture, Pictures, Use, Wanted } from "../../src/images/picture.ts";

/** A column of text, as `places.ts` has it. */
export const column: Use = { widths: [336, 736, 1104, 1472], fallback: 736 };

/** A memory without a disk. */
export interface Shelves extends PictureMemory {
  readonly kept: Map<string, Uint8Array>;
}

export function shelves(): Shelves {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    recall: (name) => kept.get(name) ?? null,
    keep: (name, bytes) => {
      kept.set(name, bytes);
      return null;
    },
    fileOf: (name) => `/memory/${name}`,
  };
}

/** Makes pictures of files in memory, all wanted in a column of text unless `wanted` says otherwise. */
export function make(
  files: Readonly<Record<string, Uint8Array>>,
  wanted: Partial<Wanted> = {},
  memory: PictureMemory = shelves(),
): Promise<Pictures> {
  const all = Object.keys(files).map((path) => ({
    path,
    from: path,
    uses: [column],
    card: false,
    ...wanted,
  }));
  return pictureMaker(async (from) => files[from] ?? null, memory)(all);
}

/** The same for one file. */
export async function makeOne(bytes: Uint8Array, wanted: Partial<Wanted> = {}, memory = shelves()) {
  const { shown, complaints } = await make({ "images/one.jpg": bytes }, wanted, memory);
  const picture = shown.get("images/one.jpg") ?? null;
  return { picture, complaint: complaints.get("images/one.jpg") ?? null, files: filesOf(picture, memory) };
}

/** What was made, by format and width, with its bytes. */
function filesOf(picture: Picture | null, { kept }: Shelves): ReadonlyMap<string, Uint8Array> {
  const files = picture?.files ?? [];
  return new Map(
    files.map(({ format, width, copy }) => [
      `${format} ${width}`,
      kept.get(copy.slice("/memory/".length)) ?? new Uint8Array(),
    ]),
  );
}
