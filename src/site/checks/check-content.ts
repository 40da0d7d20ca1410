import type { AnyEntry, Entry } from "../../parse/entry.ts";
import type { Entries } from "../../parse/parse-sources.ts";
import type { Settings } from "../../parse/read-settings.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Names, Site } from "../site.ts";
import { checkHidden } from "./check-hidden.ts";
import { checkIdleKeys } from "./check-idle-keys.ts";
import { checkMentions } from "./check-mentions.ts";
import { checkPapers } from "./check-papers.ts";
import { checkSections } from "./check-sections.ts";
import { checkSettings } from "./check-settings.ts";
import { checkUnlisted } from "./check-unlisted.ts";

/** What can only be known when all entries are: names nothing answers to, doubtful papers, nobody the site is about. */
export function checkContent(
  { entries, papers, hasProfile }: Entries,
  settings: Settings,
  sites: readonly Site[],
): readonly Problem[] {
  const [main] = sites;
  return [
    ...(hasProfile ? [] : [noProfile()]),
    ...checkIdleKeys(entries),
    ...checkMentions(entries, papers),
    ...entries.flatMap((entry) =>
      entry.kind === "profile"
        ? [
            ...checkSections(entry),
            ...checkUnlisted(entry, settings),
            ...(main ? checkHidden(entry, main) : []),
          ]
        : [],
    ),
    ...checkPapers(
      entries.filter(isPaper),
      new Set([...Object.keys(settings.data.marks), ...Object.keys(main?.language.marks ?? {})]),
    ),
    ...(main && main.location.url === null && !Object.hasOwn(settings.places, "/url")
      ? [noUrl(settings)]
      : []),
    ...(main ? checkSettings(settings, namesOf(sites, "home"), namesOf(sites, "menu")) : []),
  ];
}

/** Names that have a meaning in any language: a translated profile can have sections of its own. */
function namesOf(sites: readonly Site[], place: keyof Site["names"]): Names {
  const names = sites.map((site) => site.names[place]);
  return {
    known: [...new Set(names.flatMap(({ known }) => known))],
    present: [...new Set(names.flatMap(({ present }) => present))],
  };
}

function isPaper(entry: AnyEntry): entry is Entry<"publications"> {
  return entry.kind === "publications";
}

function noProfile(): Problem {
  const source = { path: "content/profile.md", text: "" };
  const hint = 'begin with the lines "---", "name: Your Name", "---" and a few words about you';
  return {
    level: "error",
    rule: "no-profile",
    message: "there is no profile, so nobody this site is about",
    hint,
    source,
    start: 0,
    end: 0,
  };
}

function noUrl({ source }: Settings): Problem {
  const hint = 'add "url: https://your-name.github.io/" to content/site.yaml';
  const message = "the site has no url, so there are no feed, sitemap and canonical addresses";
  return {
    level: "warning",
    rule: "no-url",
    message,
    hint,
    source: source ?? { path: "content/site.yaml", text: "" },
    start: 0,
    end: 0,
  };
}
