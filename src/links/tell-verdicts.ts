import type { Problem } from "../problem/problem.ts";
import { hostOf } from "../proofread/links/link-faults.ts";
import type { WrittenLink } from "../proofread/links/written-links.ts";
import { remark, remarkOn, type Words } from "../proofread/remark.ts";
import { exchange } from "../text-changes.ts";
import type { OutsideLinks } from "./outside-links.ts";
import type { Verdict } from "./verdict.ts";

/** A link nobody can say anything about, and why. */
export interface Unchecked {
  readonly url: string;
  readonly reason: string;
}

/** What there is to say about the outside links of a site. */
export interface LinkNews {
  readonly problems: readonly Problem[];
  readonly unchecked: readonly Unchecked[];
}

/** Tells of links that are dead or have moved, at every place they are written: `dead-link`, `moved-link`; and of a network that is not there: `no-network`. */
export function tellVerdicts(links: OutsideLinks, verdicts: ReadonlyMap<string, Verdict>): LinkNews {
  if (isOffline(verdicts)) return { problems: [offline(verdicts.size)], unchecked: [] };
  const told = [...links].map(([url, places]) => ({ url, places, verdict: verdicts.get(url) }));
  return {
    problems: told.flatMap(({ places, verdict }) => places.flatMap((place) => remarksFor(place, verdict))),
    unchecked: told.flatMap(({ url, verdict }) =>
      verdict?.kind === "unchecked" ? [{ url, reason: verdict.reason }] : [],
    ),
  };
}

/** So many hosts are not all gone on one day. */
const hostsGone = 3;

/**
 * A machine without a network finds no host and has no connection, whatever it asks for. Some only ever find no host, and
 * so does one that is online where a host or two are gone.
 */
function isOffline(verdicts: ReadonlyMap<string, Verdict>): boolean {
  const reasons = [...verdicts.values()].map((one) => ("reason" in one ? one.reason : ""));
  const hosts = new Set([...verdicts.keys()].map(hostOf));
  return (
    reasons.length > 1 &&
    reasons.every((reason) => ["there is no such host", "no connection"].includes(reason)) &&
    (reasons.includes("no connection") || hosts.size >= hostsGone)
  );
}

function offline(count: number): Problem {
  return remarkOn("content", "no-network", {
    message: `none of the ${count} outside links could be asked for`,
    hint: "see whether you are online, and try again",
  });
}

function remarksFor(link: WrittenLink, verdict: Verdict | undefined): readonly Problem[] {
  if (verdict?.kind === "dead") return [remark(link, "dead-link", dead(link, verdict.reason))];
  if (verdict?.kind !== "moved") return [];
  return [remark(link, "moved-link", verdict.to === null ? gone(link) : moved(link, verdict.to))];
}

const dead = ({ url }: WrittenLink, reason: string): Words => ({
  message: `"${url}" leads nowhere: ${reason}`,
  hint: "mend the address, link to a copy at web.archive.org, or remove the link",
});

const gone = ({ url }: WrittenLink): Words => ({
  message: `"${url}" now leads to the front page of ${new URL(url).hostname}`,
  hint: "what it led to may be gone: see whether it is somewhere else",
});

/**
 * Addresses that mean themselves wherever they stand: in Markdown, YAML, HTML and BibTeX. A foreign host says where a page
 * has moved to, and with a bracket or a comma it would write more than an address.
 */
const plain = /^https?:\/\/[\p{L}\p{N}\-._~:/?#@&=+%]*[\p{L}\p{N}/=#-]$/u;

function moved({ source, start, end, url }: WrittenLink, to: string): Words {
  const fix = plain.test(to) ? exchange(source.text, { start, end }, url, to) : null;
  return { message: `"${url}" has moved for good`, hint: `write ${to}`, fix };
}
