import type { Point, Segment } from "./segment.ts";

/**
 * The shortest `d` of a path with `digits` digits behind the point. Every point is rounded where it stands, and the ways
 * between them follow from that, so that small errors never add up to a shift.
 */
export function writePath(segments: readonly Segment[], digits: number): string {
  const scale = 10 ** digits;
  let [at, start, before, d]: [Point, Point, string, string] = [[0, 0], [0, 0], "", ""];
  for (const segment of segments) {
    const points = segment.points.map((point) => rounded(point, scale));
    const [command, ...ways] = commandOf(segment, points, at);
    at = points.at(-1) ?? start;
    if (segment.command === "m") start = at;
    if (isIdle(segment, ways)) continue;
    const numbers = [...arcNumbers(segment, scale), ...ways.map((way) => way / scale)];
    const isImplied = command === before ? command !== "m" && command !== "z" : before + command === "ml";
    d = numbers.map(shortest).reduce(append, isImplied ? d : d + command);
    before = command;
  }
  return d;
}

/** A point in whole steps. */
function rounded([x, y]: Point, scale: number): Point {
  return [Math.round(x * scale), Math.round(y * scale)];
}

/** The command, and the ways from where the pen is to each of its points. */
function commandOf({ command }: Segment, points: readonly Point[], at: Point): [string, ...number[]] {
  const ways = points.flatMap(([x, y]) => [x - at[0], y - at[1]]);
  const [x = 0, y = 0] = ways;
  if (command === "l" && x === 0) return ["v", y];
  if (command === "l" && y === 0) return ["h", x];
  return [command, ...ways];
}

/** A line or an arc so short that nothing is left of it. */
function isIdle({ command }: Segment, ways: readonly number[]): boolean {
  return (command === "l" || command === "a") && ways.every((way) => way === 0);
}

function arcNumbers({ arc }: Segment, scale: number): readonly number[] {
  return arc === null ? [] : [...rounded(arc.radii, scale).map((radius) => radius / scale), ...arc.turn];
}

function shortest(number: number): string {
  return String(number).replace(/^(-?)0\./, "$1.");
}

/** A number needs a space before it only where it would run into the one before. */
function append(text: string, number: string): string {
  const runsOn = number.startsWith("-") || /[a-z]$/.test(text);
  const isNewFraction = number.startsWith(".") && /\.\d+$/.test(text);
  return runsOn || isNewFraction ? text + number : `${text} ${number}`;
}
