import type { Deaf } from "../dev/serve/listen.ts";
import { isEverywhere, nameOf, networkNames } from "../dev/serve/names.ts";

/** Where a server was asked to be. */
export interface Place {
  readonly host: string | null;
  readonly port: number;
}

/** The address of a server for the person who started it, with the path of its site. */
export function addressOf({ host }: Place, port: number, base: string): string {
  const name = host === null || isEverywhere(host) ? "localhost" : nameOf(host);
  return `http://${name}:${port}${base}`;
}

/** What to say once a server listens: where else it can be reached, and that its port is another than asked for. */
export function tellPlace(place: Place, port: number): string {
  const isOther = place.port !== 0 && place.port !== port;
  const others = place.host !== null && isEverywhere(place.host) ? networkNames() : [];
  return [
    ...(isOther
      ? [`port ${place.port} is in use, so this is port ${port} (--strict-port fails instead)\n`]
      : []),
    ...others.map((name) => `  in your networks: http://${name}:${port}/\n`),
  ].join("");
}

/** Why no server could be started, and what to do. */
export function tellDeaf({ code }: Deaf, { host, port }: Place): string {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use: stop what uses it, or choose another with --port`,
    EACCES: `you may not listen on port ${port}: choose one above 1023 with --port`,
    EADDRNOTAVAIL: `this machine has no address "${host ?? "localhost"}": leave out --host, or write --host 0.0.0.0`,
  };
  return `error: ${reasons[code] ?? `no server could be started on port ${port} (${code})`}\n`;
}
