import type { Checked } from "../problem/problem.ts";
import { kinds, type Written } from "../schema/content/kinds.ts";
import type { Source } from "../source.ts";
import { checkData } from "./check/check-data.ts";
import type { Places } from "./yaml/places.ts";
import { readYaml } from "./yaml/yaml.ts";

/** The settings, and where each was written; a site without `site.yaml` has the defaults. */
export interface Settings {
  readonly data: Written["settings"];
  readonly source: Source | null;
  readonly places: Places;
}

/** Reads `content/site.yaml`. With mistakes in it the defaults stand in, so that the other files can be checked. */
export function readSettings(sources: readonly Source[]): Checked<Settings> {
  const defaults = kinds.settings.parse({});
  const source = sources.find(({ path }) => /^content\/site\.ya?ml$/.test(path));
  if (!source) return { value: { data: defaults, source: null, places: {} }, problems: [] };
  const { value: yaml, problems } = readYaml(source, { start: 0, end: source.text.length });
  const checked = checkData("settings", yaml.data ?? {}, { source, yaml, pointer: "" });
  return {
    value: { data: checked.value ?? defaults, source, places: yaml.places },
    problems: [...problems, ...checked.problems],
  };
}
