export type Point = readonly [x: number, y: number];

/** One command of an SVG path in absolute coordinates; lines along an axis are plain lines. The last point is where it ends. */
export interface Segment {
  readonly command: "m" | "l" | "c" | "s" | "q" | "t" | "a" | "z";
  readonly points: readonly Point[];
  readonly arc: Arc | null;
}

export interface Arc {
  readonly radii: Point;
  /** Rotation, and the flags for the large arc and the sweep. */
  readonly turn: readonly number[];
}
