import type { Onlooker } from "../commands/onlooker.ts";

/** Where what is going on is shown, and to whom. */
export interface View {
  readonly write: (text: string) => void;
  /** Milliseconds since anything. */
  readonly now: () => number;
  /** Whether a line can be shown and erased again. */
  readonly isLive: boolean;
  /** Whether every step is to be told, in lines that stay. */
  readonly isVerbose: boolean;
  readonly columns: () => number;
}

/** An onlooker that shows in one line what is going on. */
export interface Show extends Onlooker {
  /** Shows what has become of it while nobody told anything. */
  readonly tick: () => void;
  /** Erases the line, which stays until then; returns what was still going on. */
  readonly end: () => readonly string[];
}

interface Step {
  readonly since: number;
  readonly done: number;
  readonly all: number;
}

/** What takes no longer than this is not shown; and no more often than that, since terminals are slow. */
const [patience, pause] = [500, 100];

/**
 * Looks on at a command: counts what takes longer than half a second in a line that is gone afterwards. Blanks erase it, so
 * that plain text stays plain: no terminal needs to be steered.
 */
export function lookOn({ write, now, isLive, isVerbose, columns }: View): Show {
  const steps = new Map<string, Step>();
  const begun = now();
  let shown = "";
  let last = begun + patience - pause;

  function progress(name: string, done: number, all: number): void {
    const since = steps.get(name)?.since ?? now();
    if (done < all) steps.set(name, { since, done, all });
    else steps.delete(name);
    if (done >= all && all > 0) remark(`${name}${all > 1 ? `: ${all}` : ""}, ${time(now() - since)}`);
    tick();
  }

  function tick(): void {
    if (isLive && steps.size > 0 && now() - last >= pause) draw();
  }

  function draw(): void {
    const line = [...steps].map(([name, step]) => told(name, step, now())).join("; ");
    const cut = line.slice(0, columns() - 1);
    write(`\r${cut.padEnd(shown.length)}`);
    [shown, last] = [cut, now()];
  }

  function clear(): void {
    if (shown !== "") write(`\r${" ".repeat(shown.length)}\r`);
    shown = "";
  }

  function remark(line: string): void {
    if (!isVerbose) return;
    clear();
    write(`${time(now() - begun).padStart(9)}  ${line}\n`);
  }

  function end(): readonly string[] {
    clear();
    const left = [...steps].map(([name, step]) => told(name, step, now()));
    steps.clear();
    return left;
  }

  return { progress, remark, tick, end };
}

function told(name: string, { since, done, all }: Step, now: number): string {
  return `${name}${all > 1 ? `: ${done} of ${all}` : ""}, ${Math.floor((now - since) / 1000)} s`;
}

function time(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
