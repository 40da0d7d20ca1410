/** What other programs and the field call our keys: for each word the keys it may mean, the likeliest first. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  color: ["colour"],
  colour: ["color"],
  journal: ["venue", "organisation"],
  booktitle: ["venue"],
  conference: ["venue", "organisation"],
  proceedings: ["venue"],
  venue: ["organisation"],
  event: ["organisation"],
  university: ["organisation", "affiliations", "publisher"],
  institution: ["organisation", "affiliations", "publisher"],
  school: ["organisation", "affiliations", "publisher"],
  company: ["organisation", "affiliations"],
  employer: ["organisation", "affiliations"],
  affiliation: ["affiliations", "organisation"],
  location: ["place"],
  city: ["place", "location"],
  country: ["place", "location"],
  issue: ["number"],
  name: ["title"],
  headline: ["title", "status"],
  course: ["title"],
  position: ["role"],
  job: ["role"],
  year: ["date"],
  time: ["date"],
  when: ["date"],
  start: ["date"],
  description: ["summary", "text", "abstract"],
  summary: ["description", "text"],
  abstract: ["summary", "text", "description"],
  tldr: ["summary"],
  content: ["text"],
  body: ["text"],
  details: ["text"],
  bullets: ["points"],
  highlights: ["points"],
  abbr: ["venue_short"],
  abbreviation: ["venue_short"],
  acronym: ["venue_short"],
  keywords: ["tags", "interests"],
  categories: ["tags"],
  topics: ["tags", "interests"],
  arxivid: ["arxiv"],
  eprint: ["arxiv"],
  photo: ["image"],
  avatar: ["photo"],
  picture: ["photo", "image"],
  thumbnail: ["image"],
  teaser: ["image"],
  mail: ["email"],
  telephone: ["phone"],
  mobile: ["phone"],
  birthday: ["born"],
  birthplace: ["born"],
  referees: ["references"],
  gpa: ["grade"],
  score: ["grade"],
  coursework: ["courses"],
  featured: ["selected"],
  alias: ["redirect_from"],
  aliases: ["redirect_from", "spellings"],
  redirect: ["redirect_from"],
  slug: ["permalink"],
  advisor: ["people"],
  supervisor: ["people"],
  mentor: ["people"],
  menu: ["navigation"],
  url: ["to", "permalink"],
  link: ["to", "url"],
};

/** Labels people write as keys; they go under `links`. */
const labels = new Set([
  ...["paper", "pdf", "code", "slides", "video", "poster", "project", "website", "homepage", "url", "demo"],
  ...["dataset", "blog", "repo", "repository", "arxiv", "doi", "cv"],
  ...["github", "gitlab", "scholar", "googlescholar", "orcid", "dblp", "semanticscholar", "linkedin"],
  ...["x", "twitter", "mastodon", "bluesky", "zhihu", "researchgate", "openreview", "huggingface", "youtube"],
]);

/** The key among the `known` that a word of the field means, or null. One that is the word in other capitals comes first. */
export function synonymOf(word: string, known: readonly string[]): string | null {
  const name = plain(word);
  const keys = Object.hasOwn(synonyms, name) ? (synonyms[name] ?? []) : [];
  return respelt(word, known) ?? keys.find((key) => known.includes(key)) ?? null;
}

/** The key that is the word but for capitals, hyphens and spaces, or null. */
function respelt(word: string, known: readonly string[]): string | null {
  const name = plain(word);
  return known.find((key) => plain(key) === name) ?? null;
}

/** Whether a word is the label of a link, which goes under `links` where that is known, and no key in other capitals. */
export function isLabel(word: string, known: readonly string[]): boolean {
  return labels.has(plain(word)) && known.includes("links") && respelt(word, known) === null;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, "");
}
