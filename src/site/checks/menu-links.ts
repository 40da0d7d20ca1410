import type { AnyEntry } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { isName } from "../../schema/content/menu-target.ts";

/** The addresses in the `navigation:` of the settings, each with its place. */
export function menuLinks({ data, places }: Settings): AnyEntry["links"] {
  return (data.navigation ?? []).flatMap(({ to }, index) => {
    return isName(to)
      ? []
      : [{ url: to, kind: "link" as const, ...placeOf(places, `/navigation/${index}/to`) }];
  });
}
