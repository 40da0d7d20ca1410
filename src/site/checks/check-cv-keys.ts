import type { AnyEntry, Entry } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { keyPlaceOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { addressOf, cvAddress, fileOf } from "../addresses.ts";
import type { Site } from "../site.ts";

type Profile = Entry<"profile">;

/** What in a profile only a CV shows. */
const keys = /^\/(?:phone|born|references|sections\/[^/]+\/(?:items\/)?\d+\/(?:grade|courses))$/;

/**
 * Keys that do nothing for want of a CV: those of profiles that it alone shows, people to ask whom it leaves out, and
 * the settings of a CV whose place a page of the author's own takes. Of settings with mistakes nothing follows.
 */
export function checkCvKeys(
  entries: readonly AnyEntry[],
  site: Site,
  settings: Settings,
): readonly Problem[] {
  const isMistaken = settings.data.cv === null && Object.hasOwn(settings.places, "/cv");
  if (isMistaken) return [];
  const own = entries.find((entry) => entry.kind === "pages" && isCv(entry, site)) ?? null;
  const profiles = entries.filter((entry) => entry.kind === "profile");
  const hint = whyNone(own, settings);
  return [
    ...(own && settings.data.cv ? idleSettings(own, settings) : []),
    ...profiles.flatMap((profile) =>
      site.cv === null ? withoutCv(profile, hint) : unlisted(profile, site.cv),
    ),
  ];
}

function isCv(page: AnyEntry, site: Site): boolean {
  return fileOf(addressOf(page, site)) === fileOf(cvAddress(site));
}

function whyNone(own: AnyEntry | null, { data }: Settings): string {
  if (own) return `${own.source.path} is the CV of this site; say it there`;
  return data.cv === false
    ? 'remove "cv: false" from content/site.yaml to have one'
    : 'write "cv: true" in content/site.yaml to have one';
}

function idleSettings(own: AnyEntry, { source, places }: Settings): readonly Problem[] {
  if (source === null) return [];
  const message = `${own.source.path} is the CV of this site, so none is made`;
  const hint = "remove one of the two";
  const place = keyPlaceOf(places, "/cv");
  return [problemAt(source, place, { level: "warning", rule: "idle-key", message, hint })];
}

function withoutCv(profile: Profile, hint: string): readonly Problem[] {
  const pointers = Object.keys(profile.places).filter((pointer) => keys.test(pointer));
  return pointers.map((pointer) => {
    const key = pointer.slice(pointer.lastIndexOf("/") + 1);
    return idle(profile, pointer, `only a CV shows "${key}", and there is none`, hint);
  });
}

function unlisted(profile: Profile, { view }: NonNullable<Site["cv"]>): readonly Problem[] {
  const isWritten = Object.hasOwn(profile.places, "/references");
  if (!isWritten || view.sections.some(({ kind }) => kind === "references")) return [];
  const hint = 'add it to "sections" of "cv" in content/site.yaml';
  return [idle(profile, "/references", 'the CV leaves out "references"', hint)];
}

function idle({ source, places }: Profile, pointer: string, message: string, hint: string): Problem {
  return problemAt(source, keyPlaceOf(places, pointer), {
    level: "warning",
    rule: "idle-key",
    message,
    hint,
  });
}
