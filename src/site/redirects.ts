import type { AnyEntry } from "../parse/entry.ts";
import { placeOf } from "../parse/yaml/place-of.ts";
import { addressOf, fileEnding, listAddress, pageAddress, prefixOf } from "./addresses.ts";
import { makesPage } from "./claims.ts";
import { localText } from "./localise.ts";
import { titleOf } from "./profile-sections.ts";
import type { Scene } from "./scene.ts";
import type { Redirect } from "./site.ts";

/**
 * The old addresses of an entry. They lead to one page, whatever the languages of the site: to the entry's own
 * language, the main one for an entry of every language.
 */
export function redirectsOf(entry: AnyEntry, scene: Scene, siteTitle: string): readonly Redirect[] {
  const isOurs = (entry.lang ?? scene.languages[0]) === scene.lang;
  if (!isOurs || !("redirect_from" in entry.data)) return [];
  const destination =
    entry.kind === "profile" ? { to: `${prefixOf(scene)}/`, title: siteTitle } : pageOf(entry, scene);
  return entry.data.redirect_from.flatMap((from, index) => {
    if (fileEnding(from) !== null) return [];
    const { start, end } = placeOf(entry.places, `${entry.pointer}/redirect_from/${index}`);
    return [{ from: pageAddress(from), ...destination, source: entry.source, start, end }];
  });
}

/** An entry without a page of its own is on the list of its kind. */
function pageOf(entry: AnyEntry, scene: Scene): Pick<Redirect, "to" | "title"> {
  if (!makesPage(entry)) return { to: listAddress(entry.kind, scene), title: titleOf(entry.kind, scene) };
  const title =
    entry.kind !== "settings" && "title" in entry.data ? localText(entry.data.title, scene.lang)?.text : null;
  return { to: addressOf(entry, scene), title: title ?? titleOf(entry.kind, scene) };
}
