import type { Entry } from "../parse/entry.ts";
import type { AuthorList, AuthorView } from "../schema/view/paper.ts";
import { localName } from "./localise.ts";
import { nameKey } from "./names.ts";
import type { Scene } from "./scene.ts";

type Written = Entry<"publications">["data"]["authors"];

/** Longer lists fold to this many names; the owner is never folded away. */
const shownAtMost = 12;
const foldAtLeast = 3;

/** The authors of a paper as pages show them: the owner found, co-authors linked, marks explained, long lists folded. */
export function authorList({ people, others }: Written, scene: Scene): AuthorList {
  const authors = people.map((author): AuthorView => {
    const key = nameKey(author.name);
    const self = scene.names.owner.has(key);
    const url = author.url ?? scene.names.people.get(key)?.url ?? null;
    return { name: author.name, lang: null, self, marks: author.marks.join(""), url: self ? null : url };
  });
  const at = foldAt(authors);
  return { shown: authors.slice(0, at), folded: authors.slice(at), others, legend: legend(people, scene) };
}

function foldAt(authors: readonly AuthorView[]): number {
  const at = Math.max(shownAtMost, authors.findIndex(({ self }) => self) + 1);
  return authors.length - at >= foldAtLeast ? at : authors.length;
}

/** What the marks used here mean, in the order they are used; marks without a meaning are not explained. */
function legend(people: Written["people"], scene: Scene): AuthorList["legend"] {
  const used = new Set(people.flatMap(({ marks }) => marks));
  return [...used].flatMap((mark) => {
    const meaning = meaningOf(mark, scene);
    return meaning === null ? [] : [{ mark, meaning }];
  });
}

/** What a mark means on this site, or null when nobody has said. */
export function meaningOf(mark: string, { settings, lang, language }: Scene): string | null {
  const told = Object.entries(settings.marks).find(([key]) => key === mark)?.[1];
  return told ? localName(told, lang).text : (language.marks[mark] ?? null);
}
