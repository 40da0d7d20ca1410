import * as z from "zod";
import { suggest } from "../../problem/suggest.ts";
import { type Address, address } from "./address.ts";
import { fault } from "./fault.ts";
import { plainText } from "./text.ts";

/** Where an id alone is enough: what stands before it in the address of a profile. */
const homes: Readonly<Record<string, string>> = {
  scholar: "https://scholar.google.com/citations?user=",
  github: "https://github.com/",
  gitlab: "https://gitlab.com/",
  orcid: "https://orcid.org/",
  dblp: "https://dblp.org/pid/",
  semanticscholar: "https://www.semanticscholar.org/author/",
  linkedin: "https://www.linkedin.com/in/",
  x: "https://x.com/",
  bluesky: "https://bsky.app/profile/",
  zhihu: "https://www.zhihu.com/people/",
  researchgate: "https://www.researchgate.net/profile/",
  openreview: "https://openreview.net/profile?id=",
  huggingface: "https://huggingface.co/",
  youtube: "https://www.youtube.com/@",
};

const isAddress = /^[a-z][a-z0-9+.-]*:|^www\.|[/]/i;

/** Label → address of the owner's profiles; for the labels above, and mastodon, an id is enough. */
export const profileLinks = z.record(plainText, plainText).transform((written, ctx) => {
  const links: Record<string, Address> = {};
  for (const [label, value] of Object.entries(written)) {
    const checked = address.safeParse(profileAddress(label.toLowerCase(), value));
    if (checked.success) links[label] = checked.data;
    else
      for (const issue of checked.error.issues)
        if (issue.code === "custom") ctx.issues.push({ ...issue, input: value, path: [label] });
    if (!isAddress.test(value) && checked.success && checked.data.url === value) refuseId(label);
  }
  return links;

  function refuseId(label: string): void {
    const hint =
      label.toLowerCase() === "mastodon" ? "write @name@host, such as @ye@mastodon.social" : hintFor(label);
    fault(ctx, "invalid-link", `"${label}" needs a whole address`, hint, [label]);
  }
});

function hintFor(label: string): string {
  const near = suggest(label, [...Object.keys(homes), "mastodon"]);
  return near === null
    ? "give the address of the profile as https://…"
    : `did you mean "${near}"? an id is enough there`;
}

function profileAddress(label: string, written: string): string {
  if (label === "mastodon") return mastodonAddress(written);
  const home = Object.hasOwn(homes, label) ? homes[label] : undefined;
  if (home === undefined || /^[a-z]+:|^www\./i.test(written)) return written;
  return hasHost(written, home) ? `https://${written}` : home + encodeURI(written.replace(/^@/, ""));
}

/** `github.com/name` is an address whose scheme was left out, and no id. */
function hasHost(written: string, home: string): boolean {
  const host = new URL(home).hostname.replace(/^www\./, "");
  return written.toLowerCase().startsWith(`${host}/`);
}

/** `@name@host` is how Mastodon writes an account; its page is `https://host/@name`. */
function mastodonAddress(written: string): string {
  const account = /^@?([^@/:]+)@([^@/:]+)$/.exec(written);
  return account ? `https://${account[2]}/@${account[1]}` : written;
}
