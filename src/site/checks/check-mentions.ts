import type { References, Remains } from "../../parse/entry.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";

/** Near names are looked for this often, so that the time stays linear. */
const suggestionsAtMost = 100;

type Writing = Pick<References, "mentions" | "source"> & Pick<Remains, "kind" | "slug">;

/**
 * Mentions of papers that do not exist, and of drafts, which are not shown. `papers` are the slugs of all that have
 * a file; the `writings` are those that were read.
 */
export function checkMentions(writings: readonly Writing[], papers: ReadonlySet<string>): readonly Problem[] {
  const read = new Set(writings.flatMap(({ kind, slug }) => (kind === "publications" ? [slug] : [])));
  const unread = writings.flatMap(({ mentions, source }) =>
    mentions.filter(({ slug }) => !read.has(slug)).map((mention) => ({ ...mention, source })),
  );
  const drafts = unread.filter(({ slug }) => papers.has(slug));
  return [
    ...drafts.map(draftPaper),
    ...unknownPapers(
      unread.filter(({ slug }) => !papers.has(slug)),
      papers,
    ),
  ];
}

type Mention = References["mentions"][number] & Pick<References, "source">;

function draftPaper(mention: Mention): Problem {
  return problemAt(mention.source, mention, {
    level: "warning",
    rule: "draft-paper",
    message: `the paper "${mention.slug}" is a draft, so it is not shown here`,
    hint: 'it appears once its file no longer says "draft: true"',
  });
}

function unknownPapers(mentions: readonly Mention[], papers: ReadonlySet<string>): readonly Problem[] {
  return mentions.map((mention, index) => {
    const { slug, source } = mention;
    const near = index < suggestionsAtMost ? suggest(slug, papers) : null;
    const hint = near
      ? `did you mean "${near}"?`
      : "write the name of its file in content/publications/ without .md";
    return problemAt(source, mention, {
      rule: "unknown-paper",
      message: `there is no paper "${slug}"`,
      hint,
    });
  });
}
