import type { Arc, Point, Segment } from "./segment.ts";

const command = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi;
const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
/** Flags are one digit each, which the next number may follow at once: `0 01-.1.2`. */
const arcNumbers = new RegExp(
  `(N)G(N)G(N)G([01])G([01])G(N)G(N)`.replaceAll("N", number.source).replaceAll("G", "[\\s,]*"),
  "gi",
);
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 };

/** The segments of the `d` of an SVG path (SVG 2, section 9.3). */
export function readPath(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at: Point = [0, 0];
  let start = at;
  for (const [, letter = "", written = ""] of d.matchAll(command)) {
    for (const [index, numbers] of groups(letter.toLowerCase(), written).entries()) {
      const segment = readSegment(letter, numbers, index, at);
      segments.push(segment);
      at = segment.points.at(-1) ?? start;
      if (segment.command === "m") start = at;
    }
  }
  return segments;
}

/** The numbers behind a letter, as many at a time as one segment takes. */
function groups(letter: string, written: string): readonly (readonly number[])[] {
  const count = counts[letter];
  if (count === undefined) return [[]];
  if (letter === "a") return [...written.matchAll(arcNumbers)].map((match) => match.slice(1).map(Number));
  const numbers = (written.match(number) ?? []).map(Number);
  return Array.from({ length: Math.floor(numbers.length / count) }, (_, index) =>
    numbers.slice(index * count, (index + 1) * count),
  );
}

function readSegment(letter: string, numbers: readonly number[], index: number, at: Point): Segment {
  const name = letter.toLowerCase();
  const from: Point = letter === name ? at : [0, 0];
  const [first = 0] = numbers;
  const line = (end: Point): Segment => ({ command: "l", points: [end], arc: null });
  switch (name) {
    case "z":
      return { command: "z", points: [], arc: null };
    case "h":
      return line([from[0] + first, at[1]]);
    case "v":
      return line([at[0], from[1] + first]);
    case "a":
      return { command: "a", points: pointsOf(numbers.slice(5), from), arc: arcOf(numbers) };
    case "m":
      return { command: index === 0 ? "m" : "l", points: pointsOf(numbers, from), arc: null };
    default:
      // The letters that are left are the commands of the same name.
      return { command: name as Segment["command"], points: pointsOf(numbers, from), arc: null };
  }
}

function pointsOf(numbers: readonly number[], [x, y]: Point): readonly Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    x + (numbers[2 * index] ?? 0),
    y + (numbers[2 * index + 1] ?? 0),
  ]);
}

function arcOf([rx = 0, ry = 0, ...turn]: readonly number[]): Arc {
  return { radii: [rx, ry], turn: turn.slice(0, 3) };
}
