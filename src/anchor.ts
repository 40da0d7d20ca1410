/** Anchors that every page has: those of our templates. */
export const pageAnchors: readonly string[] = ["main"];

/**
 * The anchor of a heading, or of a section named by its key. GitHub's way: lower case, letters and digits of any
 * script, hyphens for spaces; but "Honors & Awards" is told with one hyphen.
 */
export function anchorOf(title: string): string {
  const anchor = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replace(/[- ]+/g, "-")
    .replace(/^-|-$/g, "");
  return anchor === "" ? "section" : anchor;
}
