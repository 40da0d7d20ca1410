import { homeOf } from "../../schema/content/profile-homes.ts";
import { profileLinks } from "../../schema/content/profile-link.ts";
import type { Link } from "./distinct-links.ts";
import type { Node } from "./ledger.ts";
import { linkName } from "./link-name.ts";
import { note } from "./node.ts";
import { quoted } from "./quoted.ts";
import { wholeAddress } from "./web-address.ts";

/** What our labels are called elsewhere, in small letters without spaces. */
const labels: Readonly<Record<string, string>> = {
  googlescholar: "scholar",
  twitter: "x",
  "x(twitter)": "x",
  linkedin: "linkedin",
  semanticscholar: "semanticscholar",
  orcidid: "orcid",
  personalwebsite: "website",
  homepage: "website",
  portfolio: "website",
};

/** Where the profiles of other networks are. */
const homes: Readonly<Record<string, string>> = {
  imdb: "https://imdb.com/name/",
  instagram: "https://instagram.com/",
  stackoverflow: "https://stackoverflow.com/users/",
  telegram: "https://t.me/",
  whatsapp: "https://wa.me/",
  leetcode: "https://leetcode.com/u/",
  reddit: "https://reddit.com/user/",
};

/** A profile at a network, as a file tells of it. */
export interface Account {
  readonly network: string;
  readonly username: string | null;
  readonly url: string | null;
}

/** The label and the value under `links` for an account: an id where one is enough, else an address; none, told, where there is neither. */
export function profileLink(account: Account, node: Node): readonly Link[] {
  const label = labelOf(account.network);
  const value = linkOf(label, account);
  if (value !== null && isKept(label, value)) return [[linkName(label, value, node), value]];
  note(
    node,
    `nobody says where ${quoted(account.network)} is`,
    'write its address under "links" of content/profile.md',
  );
  return [];
}

/** A link of the author's own words, or of none; one that a profile cannot have is told. */
export function ownLink(label: string | null, address: string, node: Node): readonly Link[] {
  const name = linkName(label, address, node);
  if (isKept(name, address)) return [[name, address]];
  note(
    node,
    `the link to ${quoted(address)} is not carried over`,
    'write it under "links" of content/profile.md as it should be',
  );
  return [];
}

function isKept(label: string, value: string): boolean {
  return profileLinks.safeParse({ [label]: value }).success;
}

function labelOf(network: string): string {
  const name = network.toLowerCase().replace(/[\s._-]/g, "");
  const known = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return known ?? (homeOf(name) !== null || name === "mastodon" || name === "website" ? name : network);
}

function linkOf(label: string, { network, username, url }: Account): string | null {
  const home = homeOf(label);
  const id = username?.replace(/^@(?=[^@]*$)/, "") ?? null;
  const isId = id !== null && !/[\s/:]/.test(id);
  const address = url === null ? null : wholeAddress(url);
  if (home !== null && isId && (address === null || isAt(address, home, id))) return id;
  if (address !== null) return address;
  if (label === "mastodon") return username;
  const name = network.toLowerCase().replace(/[\s._-]/g, "");
  const place = Object.hasOwn(homes, name) ? homes[name] : undefined;
  return username === null ? null : place === undefined ? wholeAddress(username) : place + username;
}

/** Whether an address is that of an id at a network, but for www and a slash at the end. */
function isAt(address: string, home: string, id: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
  return plain(address) === plain(home + id);
}
