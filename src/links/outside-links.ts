import { hostOf } from "../proofread/links/link-faults.ts";
import { isPrivateHost } from "../proofread/links/private-host.ts";
import { type WrittenLink, writtenLinks } from "../proofread/links/written-links.ts";
import type { Proofs } from "../proofread/proofs.ts";

/** Addresses that lead out of a site, each with every place it is written at; in the order of the files. */
export type OutsideLinks = ReadonlyMap<string, readonly WrittenLink[]>;

/** Hosts of examples (RFC 2606), which are told of elsewhere. */
const example = /(?:^|\.)example(?:\.(?:com|org|net))?$/;

/** The links of a site that lead out of it. Its own address is not yet known to be there. */
export function outsideLinks(proofs: Pick<Proofs, "built">): OutsideLinks {
  const own = proofs.built.sites[0]?.location.url ?? null;
  const found = new Map<string, WrittenLink[]>();
  for (const link of writtenLinks(proofs)) {
    const host = hostOf(link.url);
    const isOwn = own !== null && link.url.startsWith(own);
    if (host === null || isPrivateHost(host) || example.test(host) || isOwn) continue;
    const places = found.get(link.url) ?? [];
    found.set(link.url, places);
    places.push(link);
  }
  return found;
}
