import type { Remains } from "../../parse/entry.ts";
import { addressOf, fileOf, listAddress, pageAddress } from "../addresses.ts";
import type { Names, Site } from "../site.ts";

/**
 * The files that entries with mistakes will make once they are mended: their pages, old addresses and lists. A link
 * to one of them is right. Of an entry whose data could not be read (`data` is null) they cannot be known.
 */
export function unmadeFiles(remains: readonly Remains[], sites: readonly Site[]): readonly string[] {
  return sites.flatMap((site) => remains.flatMap((one) => filesOf(one, site)));
}

function filesOf({ kind, slug, data }: Remains, site: Site): readonly string[] {
  const permalink = textsAt(data, "permalink")[0] ?? null;
  const page = slug === null ? [] : [addressOf({ kind, slug, data: { permalink } }, site)];
  const old = textsAt(data, "redirect_from").map(pageAddress);
  return [...page, ...old, listAddress(kind, site), `${site.prefix}/feed.xml`].map(fileOf);
}

function textsAt(data: unknown, key: string): readonly string[] {
  const [, value] = Object.entries(data ?? {}).find(([name]) => name === key) ?? [];
  return [value].flat().filter((one): one is string => typeof one === "string");
}

/** Names with those that will have content once the entries with mistakes are mended: theirs, and their lists'. */
export function withUnmade({ known, present }: Names, remains: readonly Remains[]): Names {
  const names = remains.flatMap(({ kind, slug }) => (slug === null ? [kind] : [kind, slug]));
  const sections = remains.map(({ kind }) => `#${kind}`);
  return {
    known: [...new Set([...known, ...names])],
    present: [...new Set([...present, ...names, ...sections])],
  };
}
