import type { AnyEntry } from "../parse/entry.ts";
import { placeOf } from "../parse/yaml/place-of.ts";
import { addressOf, listAddress, pageAddress, prefixOf } from "./addresses.ts";
import { makesPage } from "./claims.ts";
import type { Scene } from "./scene.ts";
import type { Redirect } from "./site.ts";

/**
 * The old addresses of an entry. They lead to one page, whatever the languages of the site: to the entry's own
 * language, the main one for an entry of every language.
 */
export function redirectsOf(entry: AnyEntry, scene: Scene): readonly Redirect[] {
  const isOurs = (entry.lang ?? scene.languages[0]) === scene.lang;
  if (!isOurs || !("redirect_from" in entry.data)) return [];
  const to = destination(entry, scene);
  return entry.data.redirect_from.map((from, index) => {
    const { start, end } = placeOf(entry.places, `${entry.pointer}/redirect_from/${index}`);
    return { from: pageAddress(from), to, source: entry.source, start, end };
  });
}

/** An entry without a page of its own is on the list of its kind. */
function destination(entry: AnyEntry, scene: Scene): string {
  if (entry.kind === "profile") return `${prefixOf(scene)}/`;
  return makesPage(entry) ? addressOf(entry, scene) : listAddress(entry.kind, scene);
}
