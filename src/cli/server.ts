import type { Outcome } from "../commands/outcome.ts";
import type { Running } from "../dev/dev.ts";
import { fail } from "./fail.ts";
import { finish } from "./finish.ts";

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

/** Goes on until somebody stops it, and then ends as the signal would have ended it; a second signal ends it at once. */
export function goOn(started: Running | Outcome): void {
  if ("code" in started) finish(started);
  else for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) endOn(signal, started);
}

function endOn(signal: NodeJS.Signals, { stop }: Running): void {
  process.once(signal, () => {
    stop().then(() => process.kill(process.pid, signal), fail);
  });
}
