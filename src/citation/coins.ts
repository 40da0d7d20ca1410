import { isPerson, type Name, sortName, spokenName, uncut } from "./name/name.ts";
import { plainRuns } from "./runs.ts";
import type { PublicationType, Work } from "./work.ts";

type Pair = readonly [key: string, value: string | null | undefined];

/** How a type is told in an OpenURL context object: its format, its genre there, and where its title and venue stand. */
interface Form {
  readonly format: "journal" | "book" | "dissertation" | "patent" | "dc";
  readonly genre: Pair | null;
  readonly title: string;
  readonly venue: string | null;
}

const article: Form = {
  format: "journal",
  genre: ["rft.genre", "article"],
  title: "rft.atitle",
  venue: "rft.jtitle",
};
const proceeding: Form = {
  ...article,
  format: "book",
  genre: ["rft.genre", "proceeding"],
  venue: "rft.btitle",
};
const book: Form = { format: "book", genre: ["rft.genre", "book"], title: "rft.btitle", venue: "rft.series" };

/** Dublin Core, for what the journal and book formats do not know; Zotero reads its own types there. */
function other(type: string): Form {
  return { format: "dc", genre: ["rft.type", type], title: "rft.title", venue: "rft.source" };
}

const forms: Readonly<Record<PublicationType, Form>> = {
  journal: article,
  conference: proceeding,
  workshop: proceeding,
  demo: proceeding,
  chapter: { ...proceeding, genre: ["rft.genre", "bookitem"] },
  book,
  report: { ...book, genre: ["rft.genre", "report"] },
  thesis: { format: "dissertation", genre: null, title: "rft.title", venue: null },
  patent: { format: "patent", genre: null, title: "rft.title", venue: null },
  preprint: other("preprint"),
  dataset: other("dataset"),
  software: other("computerProgram"),
  other: other("document"),
};

/**
 * A work as a ContextObject in a span's title (OpenURL COinS, Z39.88-2004), by which Zotero reads lists. Only what would
 * be taken for a mark is encoded: as the page says it, and in its order, a paper costs little beside the words that readers see.
 */
export function coins(work: Work): string {
  const { format, genre, title, venue } = forms[work.type];
  const pairs: readonly Pair[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ...(genre && format !== "dc" ? [genre] : []),
    ["rft_id", work.doi && `info:doi/${work.doi}`],
    ["rft_id", work.url],
    ...work.authors.map(
      ({ name }): Pair => [format === "patent" ? "rft.inventor" : "rft.au", authorName(name)],
    ),
    [title, plainRuns(work.title)],
    ...(venue ? [[venue, work.venue] as const] : []),
    ["rft.date", work.date],
    ["rft.volume", work.volume],
    [work.type === "patent" ? "rft.number" : "rft.issue", work.number],
    ["rft.spage", work.pages?.first],
    ["rft.epage", work.pages?.last],
    [work.type === "thesis" ? "rft.inst" : "rft.pub", work.publisher],
    ...(genre && format === "dc" ? [genre] : []),
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${withoutMarks(value)}`] : [])).join("&");
}

/** A name as it is spoken where readers that cut it at its last space cut it right, else as indexes sort it. */
function authorName(name: Name): string {
  if (!isPerson(name)) return uncut(name);
  const isCutRight =
    name.given !== "" && `${name.particle}${name.suffix}` === "" && !/[\s,]/.test(name.family);
  return isCutRight ? spokenName(name) : sortName(name);
}

/** A value in which nothing ends it, and nothing is decoded that was not encoded (URL Standard, 5.1). */
function withoutMarks(value: string): string {
  return value.replace(/[\p{Cc}%&=+]/gu, encodeURIComponent);
}
