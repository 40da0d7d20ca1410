import type { Entry } from "../parse/entry.ts";
import type { AuthorList, AuthorView } from "../schema/view/paper.ts";
import { localName } from "./localise.ts";
import { nameKey } from "./names.ts";
import type { Scene } from "./scene.ts";

type Written = Entry<"publications">["data"]["authors"];

/** Longer lists fold to this many names; the fold says so when the owner is in it. */
const shownAtMost = 12;
const foldAtLeast = 3;

/** Nobody contributes equally alone. */
const equal = "*";

/** The authors of a paper as pages show them: the owner found, co-authors linked, marks explained, long lists folded. */
export function authorList({ people, others }: Written, scene: Scene): AuthorList {
  const authors = people.map((author): AuthorView => {
    const key = nameKey(author.name);
    const self = scene.names.owner.has(key);
    const url = author.url ?? scene.names.homepages.get(key) ?? null;
    return { name: author.name, lang: null, self, marks: author.marks.join(""), url: self ? null : url };
  });
  const at = authors.length - shownAtMost >= foldAtLeast ? shownAtMost : authors.length;
  const folded = authors.slice(at);
  return {
    shown: authors.slice(0, at),
    folded,
    folded_self: folded.find(({ self }) => self)?.name ?? null,
    others,
    legend: legend({ people, others }, scene),
  };
}

/** What the marks used here mean, in the order they are used; marks without a meaning are not explained. */
function legend({ people, others }: Written, scene: Scene): AuthorList["legend"] {
  const used = people.flatMap(({ marks }) => marks);
  return [...new Set(used)].flatMap((mark) => {
    const isAlone = !others && used.indexOf(mark) === used.lastIndexOf(mark);
    const meaning = told(mark, scene) ?? (isAlone && mark === equal ? null : scene.language.marks[mark]);
    return meaning ? [{ mark, meaning }] : [];
  });
}

/** What the settings say a mark means. */
function told(mark: string, { settings, lang }: Scene): string | null {
  const meaning = Object.entries(settings.marks).find(([key]) => key === mark)?.[1];
  return meaning ? localName(meaning, lang).text : null;
}
