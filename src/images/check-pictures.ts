import { aboutFile, type Problem, problemAt } from "../problem/problem.ts";
import { localPath } from "../site/local-address.ts";
import type { Range, Source } from "../source.ts";
import type { Pictures } from "./picture.ts";

/** An address an author wrote, with its place. */
interface Link extends Range {
  readonly url: string;
}

/** A text an author wrote, and where it leads. */
export interface Writing {
  readonly links: readonly Link[];
  readonly source: Source;
}

interface Mention {
  readonly link: Link;
  readonly source: Source;
}

/** What is wrong with pictures, told where each is first named; one that only a template names, of its file. */
export function checkPictures({ complaints }: Pictures, writings: readonly Writing[]): readonly Problem[] {
  if (complaints.size === 0) return [];
  const mentions = firstMentions(writings);
  return [...complaints].map(([path, complaint]) => {
    const mention = mentions.get(path);
    return mention
      ? problemAt(mention.source, mention.link, complaint)
      : aboutFile(`public/${path}`, complaint);
  });
}

function firstMentions(writings: readonly Writing[]): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const { links, source } of writings)
    for (const link of links) {
      const path = localPath(link.url);
      if (!mentions.has(path)) mentions.set(path, { link, source });
    }
  return mentions;
}
