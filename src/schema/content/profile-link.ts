import * as z from "zod";
import { suggest } from "../../problem/suggest.ts";
import { type Address, address } from "./address.ts";
import { fault } from "./fault.ts";
import { orcidFault } from "./orcid.ts";
import { homeOf, idLabels } from "./profile-homes.ts";
import { plainText } from "./text.ts";

/** A web address, a path, or a file in `public/`. */
const isAddress = /^[a-z][a-z0-9+.-]*:|^www\.|[/]|\.[a-z0-9]+$/i;

/** Label → address of the owner's profiles; for known labels an id is enough. */
export const profileLinks = z.record(plainText, plainText).transform((written, ctx) => {
  const links: Record<string, Address> = {};
  for (const [label, value] of Object.entries(written)) {
    const refusal = refuse(label, value);
    if (refusal) fault(ctx, "invalid-link", refusal.message, refusal.hint, [label]);
    const checked = address.safeParse(profileAddress(label, value));
    if (checked.success) links[label] = checked.data;
    else if (!refusal)
      for (const issue of checked.error.issues)
        if (issue.code === "custom") ctx.issues.push({ ...issue, input: value, path: [label] });
  }
  return links;
});

const orcidHome = /^(?:https?:\/\/)?(?:www\.)?orcid\.org\/([^/?#]*).*$/i;

interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with an id for this label, or with a value that is neither an id nor an address. */
function refuse(label: string, written: string): Refusal | null {
  const home = homeOf(label);
  const orcid = label.toLowerCase() === "orcid" ? written : orcidHome.exec(written)?.[1];
  if (orcid !== undefined && /\d/.test(orcid)) return orcidFault(orcid.replace(orcidHome, "$1"));
  if (home !== null && isId(written, home)) return refuseId(idIn(written, home));
  if (home !== null || isAddress.test(profileAddress(label, written))) return null;
  return { message: `"${label}" needs a whole address`, hint: wholeAddress(label) };
}

/** `abc&hl=en` is an id with what follows it in the address bar. */
function refuseId(id: string): Refusal | null {
  const bare = id.split(/[?&#]/)[0] ?? "";
  if (bare === id && !/\s/.test(id)) return null;
  const hint =
    bare === "" || /\s/.test(bare)
      ? "write the id alone, or the whole address"
      : `write ${bare}, or the whole address`;
  return { message: `"${id}" is not an id`, hint };
}

function wholeAddress(label: string): string {
  if (label.toLowerCase() === "mastodon") return "write @name@host, such as @ye@mastodon.social";
  const near = suggest(label, idLabels);
  return near === null
    ? "give the address of the profile as https://…, or a file in public/"
    : `did you mean "${near}"? an id is enough there`;
}

function profileAddress(label: string, written: string): string {
  if (label.toLowerCase() === "mastodon") return mastodonAddress(written);
  const home = homeOf(label);
  if (home === null) return written;
  if (isId(written, home)) return home + encodeURI(idIn(written, home));
  return hasHost(written, home) ? `https://${written}` : written;
}

/** Whether a value is an id, not the address around it. */
function isId(written: string, home: string): boolean {
  return !/^[a-z]+:|^www\./i.test(written) && !hasHost(written, home);
}

/** `github.com/name` is an address whose scheme was left out, and no id. */
function hasHost(written: string, home: string): boolean {
  const host = new URL(home).hostname.replace(/^www\./, "");
  return written.toLowerCase().startsWith(`${host}/`);
}

/** The id without what is copied along from the address bar: `in/foo` at LinkedIn, `pid/12/34` at DBLP. */
function idIn(written: string, home: string): string {
  const id = written.replace(/^[/@]+/, "");
  const end = home.slice(new URL(home).origin.length + 1);
  return end !== "" && id.startsWith(end) ? id.slice(end.length) : id;
}

/** `@name@host` is how Mastodon writes an account; its page is `https://host/@name`. */
function mastodonAddress(written: string): string {
  const account = /^@?([^@/:]+)@([^@/:]+)$/.exec(written);
  return account ? `https://${account[2]}/@${account[1]}` : written;
}
