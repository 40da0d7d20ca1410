import type { Rich } from "../schema/view/text.ts";

const anchor = /<\/?a(?:\s+[^\s=<>"]+(?:="[^"]*")?)*\s*>/g;

/** A text without its links, to stand inside a link: HTML does not let one link hold another. */
export function unlinked(rich: Rich): Rich {
  return rich.html.includes("<a") ? { ...rich, html: rich.html.replace(anchor, "") } : rich;
}
