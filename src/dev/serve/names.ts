import { networkInterfaces } from "node:os";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Addresses that stand for every network a machine is in. */
export function isEverywhere(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

/** The names a server may be called by in lower case: those of this machine, and those its `host` opens it to. */
export function namesOf(host: string | null): ReadonlySet<string> {
  if (host === null) return new Set(loopback);
  return new Set([...loopback, ...(isEverywhere(host) ? networkNames() : [nameOf(host)])]);
}

/** The addresses of this machine in its networks, as they stand in a URL. */
export function networkNames(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return all.filter(({ internal }) => !internal).map(({ address }) => nameOf(address));
}

/** A host as it stands in a URL: IPv6 in brackets (RFC 3986, 3.2.2). */
export function nameOf(host: string): string {
  const [address = ""] = host.toLowerCase().split("%", 1);
  return address.includes(":") ? `[${address}]` : address;
}
