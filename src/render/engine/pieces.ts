import type { Work } from "./page-context.ts";

/** A partial as it came out for what it was given, and the work that took. */
interface Piece {
  readonly html: string;
  readonly work: Work;
}

/** Pieces that came out before, for as long as all else that their partials see stays the same. */
export interface Pieces {
  find(partial: string, given: Given): Piece | null;
  keep(partial: string, given: Given, piece: Piece): void;
}

type Given = Readonly<Record<string, unknown>>;

/**
 * A memory for the partials that say nothing of the page they stand on (`names`), such as a paper that several lists
 * show: each is rendered once for the very same object, be it given with texts and numbers besides.
 */
export function createPieces(names: ReadonlySet<string>): Pieces {
  const known = new WeakMap<object, Map<string, Piece>>();
  return {
    find(partial, given) {
      const owner = names.has(partial) ? ownerOf(given) : null;
      return (owner && known.get(owner)?.get(keyOf(partial, given))) ?? null;
    },
    keep(partial, given, piece) {
      const owner = names.has(partial) ? ownerOf(given) : null;
      if (owner === null) return;
      inOnePiece(piece.html);
      const pieces = known.get(owner) ?? new Map<string, Piece>();
      known.set(owner, pieces.set(keyOf(partial, given), piece));
    },
  };
}

/** Makes the engine lay a text out in memory, which it had only noted to be put together of hundreds: pages are read often. */
function inOnePiece(html: string): void {
  html.charCodeAt(0);
}

/** The one object among what is given; null when there is none, or more than one. */
function ownerOf(given: Given): object | null {
  const objects = Object.values(given).filter(isObject);
  return objects.length === 1 ? (objects[0] ?? null) : null;
}

/** JSON knows no undefined, which is not null to templates. */
function keyOf(partial: string, given: Given): string {
  const others = Object.entries(given).map(([name, value]) => [name, typeof value, isObject(value) || value]);
  return JSON.stringify([partial, ...others]);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
