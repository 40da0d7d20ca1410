import { readAttributes, tagsOf, valueText } from "../html-tags.ts";
import type { Rich } from "../schema/view/text.ts";
import type { Site } from "./site.ts";

/**
 * What a link can lead to within the pages whose headings are an author's, by their addresses: they differ from language
 * to language. The anchors of all other pages are those of the templates.
 */
export function textAnchors(site: Site): ReadonlyMap<string, ReadonlySet<string>> {
  const { prefix, home, collections, pages } = site;
  const entries = collections.flatMap(({ items }) => items);
  return new Map([
    [`${prefix}/`, new Set(home.flatMap(({ id, body }) => [id, ...idsIn(body)]))],
    ...entries.flatMap(({ address, body }) =>
      address === null ? [] : [[address, new Set(idsIn(body))] as const],
    ),
    ...pages.map(({ address, body }) => [address, new Set(idsIn(body))] as const),
  ]);
}

function idsIn(body: Rich | null): readonly string[] {
  const html = body?.html ?? "";
  return [...tagsOf(html)].flatMap(({ nameEnd }) =>
    readAttributes(html, nameEnd)
      .filter(({ name }) => name === "id")
      .map((id) => valueText(html, id)),
  );
}
