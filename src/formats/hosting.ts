import type { PlannedText } from "../output.ts";
import type { Site } from "../site/site.ts";

/** What GitHub Pages looks for besides pages: `.nojekyll` (take the files as they are) and `CNAME` (the author's domain). */
export function hosting({ domain }: Site): readonly PlannedText[] {
  const nojekyll = { path: ".nojekyll", text: () => "" };
  return domain === null ? [nojekyll] : [nojekyll, { path: "CNAME", text: () => `${domain}\n` }];
}
