/** Where an id alone is enough: what stands before it in the address of a profile. */
const homes: Readonly<Record<string, string>> = {
  scholar: "https://scholar.google.com/citations?user=",
  github: "https://github.com/",
  gitlab: "https://gitlab.com/",
  orcid: "https://orcid.org/",
  dblp: "https://dblp.org/pid/",
  semanticscholar: "https://www.semanticscholar.org/author/",
  linkedin: "https://www.linkedin.com/in/",
  x: "https://x.com/",
  bluesky: "https://bsky.app/profile/",
  zhihu: "https://www.zhihu.com/people/",
  researchgate: "https://www.researchgate.net/profile/",
  openreview: "https://openreview.net/profile?id=",
  huggingface: "https://huggingface.co/",
  youtube: "https://www.youtube.com/@",
};

/** The labels of links for which an id is enough. */
export const idLabels: readonly string[] = [...Object.keys(homes), "mastodon"];

/** What stands before the id in an address for this label, in any case of letters; null when an id is not enough. */
export function homeOf(label: string): string | null {
  const name = label.toLowerCase();
  return Object.hasOwn(homes, name) ? (homes[name] ?? null) : null;
}
