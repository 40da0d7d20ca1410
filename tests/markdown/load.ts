import { loadMarkdown, type Markdown } from "../../src/markdown/markdown.ts";
import type { Range } from "../../src/source.ts";

/** One text with everything in it that makes loading load something. */
const EVERYTHING = "<br> :fire: $x$\n\n```js\n```\n";

export function loadAll(smartPunctuation = false): Promise<Markdown> {
  return loadMarkdown([EVERYTHING], { smartPunctuation });
}

/** The text a range marks, as an author would see it underlined. */
export function marked(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

/** Html with its MathML reduced to the TeX, so that a test can be read. */
export function withoutMathml(html: string): string {
  return html.replace(
    /<math[^>]*?( display="block")?[^>]*>.*?<annotation[^>]*>([^<]*)<\/annotation>.*?<\/math>/gs,
    "[math$1 $2]",
  );
}
