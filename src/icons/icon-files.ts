import { brandOfHost, brandOfLabel } from "./brand.ts";

const brand = (name: string) => `simple-icons/icons/${name}.svg`;
const scholarly = (name: string) => `academicons/svg/${name}.svg`;
const plain = (name: string) => `bootstrap-icons/icons/${name}.svg`;

/** The icons every page may use, by what they stand for. */
export const pageIcons = {
  mail: plain("envelope"),
  location: plain("geo-alt"),
  feed: plain("rss"),
  search: plain("search"),
  copy: plain("copy"),
  check: plain("check-lg"),
  auto: plain("circle-half"),
  light: plain("sun"),
  dark: plain("moon"),
} as const;

/** Labels that are no brands, and brands whose icons have another name or have left the sets of brands. */
const chosen: Readonly<Record<string, string>> = {
  scholar: brand("googlescholar"),
  linkedin: plain("linkedin"),
  openreview: plain("chat-square-text"),
  cv: plain("file-person"),
  resume: plain("file-person"),
  homepage: plain("house"),
  home: plain("house"),
  website: plain("house"),
  blog: plain("pencil-square"),
  notes: plain("journal-text"),
  note: plain("journal-text"),
  slides: plain("easel"),
  code: plain("code-slash"),
  video: plain("play-btn"),
  lab: plain("people"),
  group: plain("people"),
};

/** The files that may hold the icon of a link, the best first; the last is there for every link. */
export function iconFiles(label: string, url: string): readonly string[] {
  const names = [brandOfLabel(label), brandOfHost(url)].filter((name) => name !== null);
  const known = names.flatMap((name) => (Object.hasOwn(chosen, name) ? (chosen[name] ?? []) : []));
  return [...known, ...names.flatMap((name) => [brand(name), scholarly(name)]), plainFile(url)];
}

function plainFile(url: string): string {
  if (url.startsWith("mailto:")) return pageIcons.mail;
  if (url.startsWith("tel:")) return plain("telephone");
  return plain(/\.pdf$/i.test(url) ? "file-earmark-text" : "link-45deg");
}
