import { constants } from "node:os";
import type { Outcome } from "../commands/outcome.ts";
import type { Running } from "../dev/dev.ts";
import { finish } from "./finish.ts";
import { signals } from "./signals.ts";

/** The flags that say where a server is to be. */
export interface ServerFlags {
  readonly port: number;
  readonly strictPort: boolean;
  readonly host?: string;
  readonly open: boolean;
  readonly base?: string;
}

/** Where a server is to be, and which system's way to open a browser to use. `BROWSER=none` is how people say that nothing may open a window. */
export function place({ port, strictPort, host, open }: ServerFlags) {
  const opens = open && process.env["BROWSER"] !== "none";
  return { port, strictPort, host: host ?? null, open: opens ? process.platform : null };
}

/** Prints what a server has to say while it runs. */
export function say(text: string): void {
  process.stderr.write(text);
}

/**
 * Goes on until a signal ends it, which the system does by itself, at once and in the middle of whatever is being done:
 * nothing is lost, since a server writes nothing but what it can make again. It only has to be done here as the first
 * process of a container, which the system spares (pid_namespaces(7)).
 */
export function goOn(started: Running | Outcome): void {
  if ("code" in started) finish(started);
  else if (process.pid === 1) for (const signal of signals) endOn(signal);
}

/** With the code that shells have for the end by a signal. */
function endOn(signal: NodeJS.Signals): void {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
