import type { Node } from "./ledger.ts";
import { usableName } from "./usable-name.ts";

/** What a link is called: its label, if it has one that can be used, else what its address tells. */
export function linkName(label: string | null, address: string, node: Node): string {
  return usableName(label, node) ?? addressName(address);
}

/** A whole address in short: the host, the mailbox, the number; for one that holds none of them its scheme. */
export function addressName(address: string): string {
  const { host, pathname, protocol } = new URL(address);
  return host || pathname || protocol.slice(0, -1);
}
