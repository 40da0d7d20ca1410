import type { Settings } from "../../parse/read-settings.ts";
import { keyPlaceOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";

/** A domain that is said twice: `domain` in the settings makes the file CNAME, and there is one in `public/`. */
export function checkDomain(
  { data, source, places }: Settings,
  publicFiles: readonly { readonly path: string }[],
): readonly Problem[] {
  if (source === null || data.domain === null || !publicFiles.some(({ path }) => path === "CNAME")) return [];
  const message = '"domain" makes the file CNAME, and there is a public/CNAME';
  const hint = "remove one of the two";
  return [problemAt(source, keyPlaceOf(places, "/domain"), { rule: "same-address", message, hint })];
}
