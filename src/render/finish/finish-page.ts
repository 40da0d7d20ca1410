import { relativeLinks } from "../../site/relative-links.ts";
import { hoistStyles } from "./hoist-styles.ts";
import { withPolicy } from "./policy.ts";

/** A rendered page as it is published: no `style` attributes, its policy, and addresses relative to `root`. */
export function finishPage(html: string, root: string): string {
  return relativeLinks(withPolicy(hoistStyles(html)), root);
}
