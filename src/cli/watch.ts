import { inspect } from "node:util";
import type { Command } from "commander";
import type { Onlooker } from "../commands/onlooker.ts";
import { version } from "../version.ts";
import { lookOn, type Show, type View } from "./look-on.ts";
import { type CommonFlags, columns } from "./terminal.ts";

/** So many calls tell where a fault comes from; the usual ten may all be inside of a library. */
const depth = 100;

/** So often the time in the line is shown anew, in milliseconds. */
const beat = 250;

/** Where nobody is. */
const unseen: View = { write: () => {}, now: () => 0, isLive: false, isVerbose: false, columns: () => 0 };

/** There is one process and one command. */
let show: Show = lookOn(unseen);
let isVerbose = false;

/** Begins to look on at a command: for whoever sits before the terminal, and whoever asked to read of all it does. */
export function beginWatch(command: Command): void {
  const { quiet = false, verbose = false } = command.optsWithGlobals<CommonFlags>();
  const isLive = !quiet && isSomebodyLooking();
  const now = () => performance.now();
  const write = (text: string) => void process.stderr.write(text);
  show = lookOn({ write, now, isLive, isVerbose: verbose, columns: () => columns(80) });
  isVerbose = verbose;
  if (isVerbose) Error.stackTraceLimit = depth;
  show.remark(machine());
  show.remark(["offprint", ...process.argv.slice(2)].join(" "));
  if (isLive) setInterval(show.tick, beat).unref();
}

/** Who looks on at the command that runs. */
export function onlooker(): Onlooker {
  return show;
}

/** A terminal whose lines can be erased, and no log of a machine that has one. */
function isSomebodyLooking(): boolean {
  const { CI, TERM } = process.env;
  return process.stderr.isTTY === true && TERM !== "dumb" && ["", "false"].includes(CI ?? "");
}

/** Nothing more is going on: the terminal is as it was. Returns what was not finished. */
export function endWatch(code: number): readonly string[] {
  const left = show.end();
  show.remark(`ends with ${code}`);
  show = lookOn(unseen);
  return left;
}

/** The program and what it runs on. */
export function machine(): string {
  return `offprint ${version()}, Node ${process.version}, ${process.platform} ${process.arch}`;
}

/** A fault as far as it is to be told: where it was noticed, and with --verbose what it came from. */
export function faultOf(error: unknown): string {
  if (isVerbose) return inspect(error, { depth: 4, colors: false });
  return (error instanceof Error ? error.stack : null) ?? String(error);
}
