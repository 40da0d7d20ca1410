import { citationTags } from "../citation/citation-tags.ts";
import type { Work } from "../citation/work.ts";
import { remembered } from "../memo.ts";
import type { Paper } from "../schema/view/paper.ts";
import { listAddress } from "../site/addresses.ts";
import { facetsOf } from "../site/facets.ts";
import { stillOf } from "../site/image-of.ts";
import type { Location, Site } from "../site/site.ts";
import type { Step } from "./json-ld/page-things.ts";
import { scholarlyWork } from "./json-ld/scholarly-work.ts";
import { makePage, type Page, summaryOf } from "./page.ts";

/** The pages of papers. Google Scholar wants a work on one page only: that of the main language. */
export function publicationPages(site: Site): readonly Page[] {
  const { papers, citations, language, lang, languages, location } = site;
  const works = new Map(citations.map(({ slug, work }) => [slug, work]));
  const list = stepTo(language.words.publications, listAddress("publications", site));
  const hasChoice = facetsOf(papers, language).length > 0;
  return papers.map((paper) => {
    const work = works.get(paper.slug);
    const told = work ? toldOf(work, location, lang === languages[0]) : nothingTold;
    return publicationPage(paper, told, list, hasChoice);
  });
}

/** The same step for the same words, so that pages below it can be remembered. */
const stepTo = remembered((name: string, address: string): Step => ({ name, address }));

type Told = Pick<Page, "meta" | "things">;

const nothingTold: Told = { meta: [], things: [] };

const toldOf = remembered(
  (work: Work, location: Location, isMain: boolean): Told => ({
    meta: isMain ? citationTags(work) : [],
    things: [scholarlyWork(work, location)],
  }),
);

/** The same page while the paper and what is told of it are the same. */
const publicationPage = remembered((paper: Paper, told: Told, list: Step, hasChoice: boolean): Page => {
  return makePage("publication", {
    ...told,
    list,
    key: `publications/${paper.slug}`,
    address: paper.address,
    title: paper.title.text,
    description: summaryOf(paper.summary?.text ?? paper.abstract?.text ?? null),
    image: stillOf(paper.image),
    scope: { paper, list: hasChoice ? list.address : null },
  });
});
