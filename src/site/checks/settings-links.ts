import type { AnyEntry } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { isName } from "../../schema/content/menu-target.ts";

type Links = AnyEntry["links"];

/** The addresses in the settings, each with its place: those of the menu, and the author's own CV. */
export function settingsLinks(settings: Settings): Links {
  return [...menuLinks(settings), ...cvLinks(settings)];
}

function cvLinks({ data, places }: Settings): Links {
  const pdf = data.cv ? data.cv.pdf : null;
  return pdf && "url" in pdf
    ? [{ url: pdf.url, kind: "link", label: null, ...placeOf(places, "/cv/pdf") }]
    : [];
}

function menuLinks({ data, places }: Settings): Links {
  return (data.navigation ?? []).flatMap(({ to }, index) => {
    return isName(to)
      ? []
      : [{ url: to, kind: "link" as const, label: null, ...placeOf(places, `/navigation/${index}/to`) }];
  });
}
