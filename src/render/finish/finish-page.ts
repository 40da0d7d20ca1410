import { relativeLinks } from "../../site/relative-links.ts";
import { hoistStyles } from "./hoist-styles.ts";
import { withPolicy } from "./policy.ts";
import { pruneStyles } from "./prune-styles.ts";

/**
 * A rendered page as it is published: the styles it needs and no `style` attributes, addresses relative to
 * `root`, and its policy, which comes last since it bears the hashes of what stands in the page.
 */
export function finishPage(html: string, root: string): string {
  return withPolicy(relativeLinks(hoistStyles(pruneStyles(html)), root));
}
