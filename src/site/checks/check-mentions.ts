import type { AnyEntry } from "../../parse/entry.ts";
import type { Problem } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";

/** Near names are looked for this often, so that the time stays linear. */
const suggestionsAtMost = 100;

/** Mentions of papers that do not exist; `papers` are the slugs of those that do. */
export function checkMentions(entries: readonly AnyEntry[], papers: ReadonlySet<string>): readonly Problem[] {
  const unknown = entries.flatMap(({ mentions, source }) =>
    mentions.filter(({ slug }) => !papers.has(slug)).map((mention) => ({ ...mention, source })),
  );
  return unknown.map(({ slug, source, start, end }, index): Problem => {
    const near = index < suggestionsAtMost ? suggest(slug, papers) : null;
    const hint = near
      ? `did you mean "${near}"?`
      : "write the name of its file in content/publications/ without .md";
    return {
      level: "error",
      rule: "unknown-paper",
      message: `there is no paper "${slug}"`,
      hint,
      source,
      start,
      end,
    };
  });
}
