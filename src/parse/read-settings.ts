import { remembered } from "../memo.ts";
import { type Checked, hasError, type Problem } from "../problem/problem.ts";
import { kinds, type Written } from "../schema/content/kinds.ts";
import type { Source } from "../source.ts";
import { spokenLanguages } from "../words/languages.ts";
import { checkData } from "./check/check-data.ts";
import { rightKeys } from "./check/right-parts.ts";
import type { Places } from "./yaml/places.ts";
import { readYaml, type Yaml } from "./yaml/yaml.ts";

/** The settings, and where each was written; a site without `site.yaml` has the defaults. Its languages are never none. */
export interface Settings {
  readonly data: Written["settings"];
  readonly source: Source | null;
  readonly places: Places;
  /** False when the file could not be read, so that nobody knows what it says. */
  readonly isKnown: boolean;
}

/**
 * Reads `content/site.yaml`. For what is wrong in it the defaults stand in, so that the other files can be checked;
 * `unread` are the paths of files of `content/` that could not be read.
 */
export function readSettings(sources: readonly Source[], unread: readonly string[] = []): Checked<Settings> {
  const paths = [...sources.map(({ path }) => path), ...unread];
  const source = sources.find(({ path }) => isSettings(path));
  if (!source) {
    const data = unread.some(isSettings) ? unknown(paths) : nothingSaid();
    return { value: { data, source: null, places: {}, isKnown: !unread.some(isSettings) }, problems: [] };
  }
  const { value: settings, problems } = settingsIn(source);
  return { value: settings.isKnown ? settings : { ...settings, data: unknown(paths) }, problems };
}

const nothingSaid = remembered(() => spoken(kinds.settings.parse({})));

const settingsIn = remembered((source: Source): Checked<Settings> => {
  const { value: yaml, problems } = readYaml(source, { start: 0, end: source.text.length });
  const { places } = yaml;
  if (isUnreadable(yaml, problems))
    return { value: { data: kinds.settings.parse({}), source, places, isKnown: false }, problems };
  const checked = checkData("settings", yaml.data ?? {}, { source, yaml, pointer: "" });
  const data = checked.value ?? kinds.settings.parse(rightKeys(kinds.settings, yaml.data));
  return {
    value: { data: spoken(data), source, places, isKnown: true },
    problems: [...problems, ...checked.problems],
  };
});

function isSettings(path: string): boolean {
  return /^content\/site\.ya?ml$/.test(path);
}

function isUnreadable({ data }: Yaml, problems: readonly Problem[]): boolean {
  return data === null && hasError(problems);
}

/** A site of which nothing is said is in English. */
function spoken(data: Written["settings"]): Written["settings"] {
  return data.languages.length > 0 ? data : { ...data, languages: ["en"] };
}

/** Settings nobody can read may name any language: those there are words for, and those that file names end in. */
function unknown(paths: readonly string[]): Written["settings"] {
  const suffixes = paths.flatMap((path) => /\.([a-z]{2}(?:-[A-Za-z\d]{2,8})*)\.\w+$/.exec(path)?.[1] ?? []);
  return kinds.settings.parse({ languages: [...new Set([...spokenLanguages, ...suffixes])] });
}
