import { steady } from "../memo.ts";
import type { AnyEntry, Entry } from "../parse/entry.ts";
import { type Collection, collections } from "../schema/content/collections.ts";
import type { Kind } from "../schema/content/kinds.ts";
import type { Paper } from "../schema/view/paper.ts";
import { addressOf, listAddress } from "./addresses.ts";
import type { Citation } from "./citation.ts";
import type { HomeParts } from "./home.ts";
import { entryView, latestFirst, type PaperIndex } from "./items.ts";
import { bodyOf, localText } from "./localise.ts";
import { newestFirst } from "./newest-first.ts";
import { paperView } from "./papers.ts";
import { profileSections, titleOf } from "./profile-sections.ts";
import type { Scene } from "./scene.ts";
import type { CollectionList, OwnPage } from "./site.ts";

/** The entries of a language as pages show them. */
export interface Parts extends HomeParts {
  readonly lists: readonly CollectionList[];
  readonly pages: readonly OwnPage[];
}

/** Makes views of the entries of one language: papers first, since other entries mention them. */
export function siteParts(
  entries: readonly AnyEntry[],
  profile: Entry<"profile">,
  scene: Scene,
  citations: readonly Citation[],
): Parts {
  const cited = new Map(citations.map((citation) => [citation.slug, citation]));
  const papers = ofKind(entries, "publications")
    .toSorted(newestFirst)
    .map((entry) =>
      samePaper(`${scene.lang} ${entry.slug}`, paperView(scene, entry, cited.get(entry.slug ?? "") ?? null)),
    );
  const index = new Map(papers.map((paper) => [paper.slug, paper]));
  return {
    profile,
    profileSections: profileSections(profile, scene, index),
    papers,
    lists: collectionLists(entries, scene, index),
    pages: ofKind(entries, "pages").map((entry) => ownPage(entry, scene)),
  };
}

/** A paper that says what it said before is the same object, so pages need not be made of it again. */
const samePaper = steady<Paper>();

/** The entries of one kind, in their order. */
export function ofKind<K extends Kind>(entries: readonly AnyEntry[], kind: K): readonly Entry<K>[] {
  // The union is told apart by `kind`; a generic kind is beyond what the compiler narrows.
  return entries.filter((entry) => entry.kind === kind) as unknown as readonly Entry<K>[];
}

function collectionLists(
  entries: readonly AnyEntry[],
  scene: Scene,
  papers: PaperIndex,
): readonly CollectionList[] {
  return collectionNames.flatMap((name) => {
    const items = ofKind(entries, name)
      .toSorted(latestFirst)
      .map((entry) => entryView(entry, scene, papers));
    return items.length === 0
      ? []
      : [{ name, title: titleOf(name, scene), address: listAddress(name, scene), items }];
  });
}

const collectionNames = Object.keys(collections) as readonly Collection[];

function ownPage(entry: Entry<"pages">, scene: Scene): OwnPage {
  return {
    slug: entry.slug ?? "",
    address: addressOf(entry, scene),
    title: localText(entry.data.title, scene.lang),
    description: localText(entry.data.description, scene.lang),
    body: bodyOf(entry, scene),
  };
}
