import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { placeIn } from "../desk/writings.ts";
import { remark } from "../remark.ts";

/** Tags and values of Liquid, attributes of kramdown. None looks past the beginning of another: the time stays linear. */
const forms: readonly RegExp[] = [
  /\{%-?\s*[a-z](?:(?!\{%)[^\n])*?%\}/,
  /\{\{-?\s*(?:site|page|post|include|layout|content)\b[^{}\n]*\}\}/,
  /\{\{\s*["'](?=[^{}\n]*\}\})[^{}\n]*\|\s*(?:relative_url|absolute_url|prepend)[^{}\n]*\}\}/,
  /\{(?::\s?[^{}\n]{1,80}|#[\w-]{1,80})\}/,
];

/** Code of Jekyll that readers see: `jekyll-left`. */
export function jekyllLeft({ writings }: Pick<Desk, "writings">): readonly Problem[] {
  return writings.flatMap((writing) =>
    forms.flatMap((form) => {
      const found = form.exec(writing.words)?.[0];
      if (found === undefined) return [];
      const message = `"${found}" is code of another generator, and readers see it`;
      return [remark(placeIn(writing, found), "jekyll-left", { message, hint: hintFor(found) })];
    }),
  );
}

function hintFor(found: string): string {
  if (found.startsWith("{#")) return "remove it: anchors of headings are made of their words";
  return found.startsWith("{:") ? "remove it, or write HTML with a class" : "write out what it stood for";
}
