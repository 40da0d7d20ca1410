import { readAttributes, tagsOf, valueText } from "../../html-tags.ts";
import type { Problem } from "../../problem/problem.ts";
import { readable } from "../../readable.ts";
import { isLocal, localPath } from "../../site/local-address.ts";
import type { Source } from "../../source.ts";
import type { Desk } from "../desk/desk.ts";
import { remark } from "../remark.ts";

const holders = new Set(["href", "src", "poster"]);
const liquid = /\{\{|\{%/;

/** An address as it is written in a template, with its place. */
interface TemplateLink {
  readonly url: string;
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Addresses in templates of the author's that lead nowhere: `broken-template-link`, and anchors that no page has: `broken-anchor`. */
export function templateLinks(desk: Desk): readonly Problem[] {
  const ids = new Set(desk.pages.flatMap((page) => [...page.ids]));
  return ownLinks(desk.templates).flatMap((link) => {
    const [url = "", anchor = ""] = link.url.split("#", 2);
    if (isLocal(link.url) && !exists(localPath(url), desk.paths))
      return [remark(link, "broken-template-link", brokenLink(link.url))];
    return url === "" && anchor !== "" && anchor !== "top" && !ids.has(anchor)
      ? [remark(link, "broken-anchor", brokenAnchor(anchor))]
      : [];
  });
}

/** The addresses in the author's own templates that are written out. */
export function ownLinks(templates: readonly Source[]): readonly TemplateLink[] {
  return templates.filter(isOwn).flatMap((source) => linksIn(source));
}

function isOwn({ path }: Source): boolean {
  return path.startsWith("templates/") && path.endsWith(".liquid");
}

function linksIn(source: Source): readonly TemplateLink[] {
  return [...tagsOf(source.text)].flatMap(({ nameEnd }) =>
    readAttributes(source.text, nameEnd).flatMap((attribute) => {
      const { name, value } = attribute;
      const url = valueText(source.text, attribute);
      if (!holders.has(name) || value === null || url === "" || liquid.test(url)) return [];
      const quote = /^["']/.test(source.text[value.start] ?? "") ? 1 : 0;
      return [{ url: readable(url), source, start: value.start + quote, end: value.end - quote }];
    }),
  );
}

function exists(path: string, paths: ReadonlySet<string>): boolean {
  const folder = path === "" || path.endsWith("/") ? path : `${path}/`;
  return paths.has(path) || paths.has(`${folder}index.html`);
}

const brokenLink = (url: string) => ({
  message: `there is nothing at "${url}"`,
  hint: "mend the address, or put the file into public/",
});

const brokenAnchor = (anchor: string) => ({
  message: `no page has an element with the id "${anchor}"`,
  hint: "mend the anchor, or give the id to what it should lead to",
});
