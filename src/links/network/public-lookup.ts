import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isPrivateHost } from "../../proofread/links/private-host.ts";
import { privateAddress } from "../verdict.ts";

/** All addresses of a host, as `dns.lookup` finds them. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  tell: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks names up for sockets and passes over private addresses: whoever owns a name may let it lead into the network of
 * those who check a link to it. The socket connects to what was found here, so a second answer changes nothing.
 */
export function publicLookup(resolve: Resolve = lookup): LookupFunction {
  return (host, options, tell) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return tell(error, []);
      const open = addresses.filter(({ address, family }) => !isPrivateHost(inUrl(address, family)));
      const [first] = open;
      if (first === undefined) return tell(refusal(host), []);
      return options.all ? tell(null, open) : tell(null, first.address, first.family);
    });
  };
}

/** An address as URLs write it: in brackets and its shortest form, without the name of an interface. */
function inUrl(address: string, family: number): string {
  if (family !== 6) return address;
  const url = `http://[${address.replace(/%.*$/s, "")}]/`;
  return URL.canParse(url) ? new URL(url).hostname : "localhost";
}

function refusal(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} leads to a private address`), { code: privateAddress });
}
