const tag = /<[a-z][^\s/>]*(?:\s+[^\s=<>"'/]+(?:="[^"]*")?)*\s*\/?>/g;
const unread = /<!--.*?-->|<(script|style)\b.*?<\/\1>/gs;

/** The tags of a page, without those inside comments, scripts and styles. */
function tagsOf(html: string): readonly string[] {
  return html.replace(unread, "").match(tag) ?? [];
}

/** Every address a page leads to or shows: `href`, `src`, `srcset`, and where a redirect goes. */
export function addressesOf(html: string): readonly string[] {
  return tagsOf(html).flatMap((written) => {
    const found = [...written.matchAll(/\s(?:href|src)="([^"]*)"|content="0; url=([^"]*)"/g)];
    const [, set = ""] = /\ssrcset="([^"]*)"/.exec(written) ?? [];
    const candidates = set === "" ? [] : set.split(", ").map((candidate) => candidate.split(" ", 1)[0]);
    const addresses = [...found.map(([, address, target]) => address ?? target), ...candidates];
    return addresses.map((address = "") => address.replaceAll("&amp;", "&").replaceAll("&#x26;", "&"));
  });
}

/** Every `id` of a page, in order, as often as it is given. */
export function idsOf(html: string): readonly string[] {
  return tagsOf(html).flatMap((written) => /\sid="([^"]*)"/.exec(written)?.[1] ?? []);
}
