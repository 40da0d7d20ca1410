import type { AnyEntry, Entry } from "../../parse/entry.ts";
import type { Entries } from "../../parse/parse-sources.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { aboutFile, type Problem } from "../../problem/problem.ts";
import { en } from "../../words/en.ts";
import type { Language } from "../../words/language.ts";
import { languageOf } from "../../words/languages.ts";
import { ofKind } from "../parts.ts";
import type { Names, Site } from "../site.ts";
import { checkCounts } from "./check-counts.ts";
import { checkCvKeys } from "./check-cv-keys.ts";
import { checkCvTags } from "./check-cv-tags.ts";
import { checkHidden } from "./check-hidden.ts";
import { checkIdleKeys } from "./check-idle-keys.ts";
import { checkKeys } from "./check-keys.ts";
import { checkLimits } from "./check-limits.ts";
import { checkLists } from "./check-lists.ts";
import { checkMentions } from "./check-mentions.ts";
import { checkOldAddresses } from "./check-old-addresses.ts";
import { checkPapers } from "./check-papers.ts";
import { checkPeople } from "./check-people.ts";
import { checkSamePapers } from "./check-same-papers.ts";
import { checkSections } from "./check-sections.ts";
import { checkSettings } from "./check-settings.ts";
import { checkTranslatedLists } from "./check-translated-lists.ts";
import { checkTranslatedText } from "./check-translated-text.ts";
import { checkUnlisted } from "./check-unlisted.ts";
import { checkVenues } from "./check-venues.ts";
import { withUnmade } from "./unmade.ts";

/** What can only be known when all entries are: names nothing answers to, doubtful papers, nobody the site is about. */
export function checkContent(
  { entries, remains, papers, areAllPapers, hasProfile }: Entries,
  settings: Settings,
  sites: readonly Site[],
): readonly Problem[] {
  const [main] = sites;
  const names = (place: keyof Site["names"]) => withUnmade(namesOf(sites, place), remains);
  return [
    ...(hasProfile ? [] : [noProfile()]),
    ...checkIdleKeys(entries),
    ...checkOldAddresses(entries),
    ...checkPeople(entries),
    ...checkSamePapers(entries.filter(isPaper)),
    ...checkLists(entries, remains),
    ...checkTranslatedLists(entries.filter(isProfile)),
    ...checkTranslatedText(entries.filter(isProfile)),
    ...checkLimits(settings, entries),
    ...(areAllPapers ? checkMentions([...entries, ...remains], papers) : []),
    ...entries.flatMap((entry) =>
      entry.kind === "profile"
        ? [
            ...checkSections(entry, main?.home ?? []),
            ...checkUnlisted(
              entry,
              settings,
              sites.flatMap(({ cv }) => cv ?? []),
            ),
            ...(main ? checkHidden(entry, main) : []),
          ]
        : [],
    ),
    ...checkKeys(entries.filter(isPaper)),
    ...(areAllPapers
      ? checkCounts(ofKind(entries, "citations"), slugsByName(papers, entries), slugsByMadeKey(main))
      : []),
    ...(areAllPapers ? checkVenues(settings, entries.filter(isPaper), remains) : []),
    ...checkPapers(
      entries.filter(isPaper),
      settings.isKnown
        ? new Set([...Object.keys(settings.data.marks), ...Object.keys(marksOf(settings))])
        : null,
    ),
    ...(main && settings.isKnown ? siteProblems(main) : []),
  ];

  function siteProblems(main: Site): readonly Problem[] {
    const isPlaced = main.location.url !== null || Object.hasOwn(settings.places, "/url");
    return [
      ...(isPlaced ? [] : [noUrl(settings)]),
      ...checkSettings(settings, { home: names("home"), cv: names("cv"), menu: names("menu") }),
      ...checkCvTags(settings, entries, remains),
      ...checkCvKeys(entries, main, settings),
    ];
  }
}

/** The marks that need no word of the author's: those of the main language. */
function marksOf({ data }: Settings): Language["marks"] {
  return (languageOf(data.languages[0] ?? "") ?? en).marks;
}

/** Names that have a meaning in any language: a translated profile can have sections of its own. */
function namesOf(sites: readonly Site[], place: keyof Site["names"]): Names {
  const names = sites.map((site) => site.names[place]);
  return {
    known: [...new Set(names.flatMap(({ known }) => known))],
    present: [...new Set(names.flatMap(({ present }) => present))],
  };
}

/** Keys that were made change with title and year, so they are no names; but they are printed, and may be taken for them. */
function slugsByMadeKey(main: Site | undefined): ReadonlyMap<string, string> {
  return new Map((main?.citations ?? []).map(({ slug, work }) => [work.key, slug]));
}

/** The slugs of all papers by themselves, and by citation keys that are no slug. */
function slugsByName(slugs: ReadonlySet<string>, entries: readonly AnyEntry[]): ReadonlyMap<string, string> {
  const byKey = entries
    .filter(isPaper)
    .flatMap(({ slug, data }) => data.key.map((key) => [key, slug ?? ""] as const));
  return new Map([...byKey, ...[...slugs].map((slug) => [slug, slug] as const)]);
}

function isProfile(entry: AnyEntry): entry is Entry<"profile"> {
  return entry.kind === "profile";
}

function isPaper(entry: AnyEntry): entry is Entry<"publications"> {
  return entry.kind === "publications";
}

function noProfile(): Problem {
  return aboutFile("content/profile.md", {
    rule: "no-profile",
    message: "there is no profile, so nobody this site is about",
    hint: 'begin with the lines "---", "name: Your Name", "---" and a few words about you',
  });
}

function noUrl({ source }: Settings): Problem {
  return aboutFile(source ?? "content/site.yaml", {
    level: "warning",
    rule: "no-url",
    message: "the site has no url, so there are no feed, sitemap and canonical addresses",
    hint: 'add "url: https://your-name.github.io/" to content/site.yaml',
  });
}
