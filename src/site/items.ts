import { byCodePoint } from "../order.ts";
import type { Entry, LocalText, Told } from "../parse/entry.ts";
import { type Collection, withPages } from "../schema/content/collections.ts";
import type { Companion, Point } from "../schema/content/item.ts";
import type { CompanionView, Item, PointView } from "../schema/view/item.ts";
import type { Paper } from "../schema/view/paper.ts";
import type { Language } from "../words/language.ts";
import { addressOf } from "./addresses.ts";
import { imageOf } from "./image-of.ts";
import { linkViews } from "./link-views.ts";
import { bodyOf, localName, localText, otherNames } from "./localise.ts";
import { nameKey } from "./names.ts";
import type { Scene } from "./scene.ts";
import { tellDate } from "./tell-date.ts";
import { unlinked } from "./unlinked.ts";

/** Papers of the page's language by slug. */
export type PaperIndex = ReadonlyMap<string, Paper>;

type ItemData = Omit<Entry<"awards">["data"], "title" | "permalink" | "redirect_from" | "draft"> & {
  readonly title: LocalText | null;
  readonly degree?: LocalText | null;
  readonly role?: LocalText | null;
  readonly type?: LocalText | null;
  readonly summary?: LocalText | null;
  readonly grade?: LocalText | null;
  readonly courses?: readonly LocalText[];
};

/** Anything dated as pages show it. A degree stands where there is no title, the type of a talk where there is no role. */
export function itemView(data: ItemData, scene: Scene, papers: PaperIndex): Item {
  const text = (value: LocalText | null | undefined) => localText(value ?? null, scene.lang);
  const title = text(data.title ?? data.degree ?? null);
  return {
    slug: null,
    address: null,
    title: title ?? text(data.role),
    role: title ? text(data.role ?? data.type) : null,
    date: data.date && tellDate(data.date, scene.language),
    organisation: text(data.organisation),
    place: text(data.place),
    people: companionViews(data.people, scene),
    text: text(data.text),
    points: data.points.map((point) => pointView(point, scene)),
    papers: data.publications.flatMap((slug) => papers.get(slug) ?? []),
    links: linkViews(data.links, scene.language),
    image: data.image && imageOf(data.image, scene.lang),
    summary: text(data.summary),
    body: null,
    tags: [...data.tags],
    degree: text(data.degree),
    position: text(data.role),
    grade: text(data.grade),
    courses: (data.courses ?? []).map((course) => localText(course, scene.lang)),
    cv: data.cv,
  };
}

/** An entry of a collection; one with a page of its own has an address, and its text stands there. */
export function entryView(entry: Entry<Collection>, scene: Scene, papers: PaperIndex): Item {
  const item = itemView(entry.data, scene, papers);
  const address = hasPage(entry) ? addressOf(entry, scene) : null;
  const title = address && item.title ? unlinked(item.title) : item.title;
  return { ...item, title, address, slug: entry.slug, body: bodyOf(entry, scene) };
}

/** Whether an entry has a page of its own: one with a file and something to say on it. */
export function hasPage({ kind, slug, body }: Entry<Collection>): boolean {
  return slug !== null && body !== null && withPages.has(kind);
}

/** Newest first; what goes on before what has ended, then in the author's order. */
export function latestFirst(a: Entry<Collection>, b: Entry<Collection>): number {
  return byCodePoint(sortKey(b), sortKey(a));
}

function sortKey({ data: { date } }: Entry<Collection>): string {
  if (date === null) return "";
  return `${date.open ? "9999" : (date.end ?? date.start)} ${date.start}`;
}

function pointView(point: Told<Point>, scene: Scene): PointView {
  return {
    text: localText(point.text, scene.lang),
    points: point.points.map((inner) => pointView(inner, scene)),
  };
}

/** What stands before the name of somebody with a role; a role we have no words for keeps the author's. */
function roleWords(role: string, { roles, words }: Language): string {
  const known = Object.hasOwn(roles, role.toLowerCase()) ? roles[role.toLowerCase()] : undefined;
  return known ?? `${role}${words.colon.trimEnd()}`;
}

/** People in their order; of those in a row with one role, the first bears its words for all: "advised by A, B". */
function companionViews(people: ItemData["people"], scene: Scene): CompanionView[] {
  const views = people.map((companion) => companionView(companion, scene));
  return views.map((view, index) => (view.role === views[index - 1]?.role ? { ...view, role: null } : view));
}

function companionView({ name, role, url }: Told<Companion>, scene: Scene): CompanionView {
  const [known] = Object.values(name).flatMap(
    (spelling) => scene.names.homepages.get(nameKey(spelling)) ?? [],
  );
  return {
    names: [localName(name, scene.lang), ...otherNames(name, scene.lang)],
    role: role && roleWords(role, scene.language),
    url: url ?? known ?? null,
  };
}
