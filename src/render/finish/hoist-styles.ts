import { type Attribute, readAttributes, type Tag, tagsOf, valueText } from "../../html-tags.ts";
import { readable } from "../../readable.ts";
import { applyChanges, type TextChange } from "../../text-changes.ts";
import { readableColours } from "./readable-colours.ts";

/**
 * Takes the `style` attributes out of a page and into a style sheet in its head, so that its policy need not allow
 * any (Content Security Policy 3, "unsafe-inline"). Equal ones share a class. The colours in them are made readable on
 * the page, light and dark. A page without a head stays as it is.
 */
export function hoistStyles(html: string): string {
  const head = html.indexOf("</head>");
  if (head < 0 || !/style\s*=/i.test(html)) return html;
  const classes = new Map<string, string>();
  const changes = [...tagsOf(html)].flatMap((tag) => hoist(html, tag, classes));
  if (classes.size === 0) return html;
  const rules = [...classes].map(([style, name]) => `.${name}{${readableColours(style)}}`);
  const sheet = { start: head, end: head, text: `<style>${rules.join("\n")}</style>\n` };
  return applyChanges(
    html,
    [...changes, sheet].sort((a, b) => a.start - b.start),
  );
}

function hoist(html: string, tag: Tag, classes: Map<string, string>): readonly TextChange[] {
  const attributes = readAttributes(html, tag.nameEnd);
  const written = attributes.find(({ name }) => name === "style");
  const style = written && readable(valueText(html, written)).trim();
  if (!written || !style || /[{}<]/.test(style)) return [];
  const name = classes.get(style) ?? `s${classes.size + 1}`;
  classes.set(style, name);
  const removed = { ...written.whole, text: "" };
  return [withClass(html, tag.nameEnd, attributes, name), removed].sort((a, b) => a.start - b.start);
}

function withClass(
  html: string,
  nameEnd: number,
  attributes: readonly Attribute[],
  name: string,
): TextChange {
  const own = attributes.find((attribute) => attribute.name === "class");
  return own
    ? { ...own.whole, text: addedClass(html, own, name) }
    : { start: nameEnd, end: nameEnd, text: ` class="${name}"` };
}

function addedClass(html: string, own: Attribute, name: string): string {
  return ` class="${valueText(html, own).replaceAll('"', "&quot;")} ${name}"`;
}
