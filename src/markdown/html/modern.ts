import type { Element, Properties } from "hast";

/** Elements of older HTML and what they are written as today. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["center", "div"],
  ["font", "span"],
  ["tt", "code"],
  ["strike", "s"],
  ["acronym", "abbr"],
  ["big", "span"],
  ["nobr", "span"],
]);
const floats: ReadonlySet<string> = new Set(["left", "right"]);

/** Rewrites what authors of older pages write (`<center>`, `<font color>`, `<a name>`, `width="50%"`) as valid HTML. */
export function modernise(element: Element, inline: boolean): void {
  const { tagName, properties } = element;
  if (tagName === "center") addStyle(properties, "text-align:center");
  if (tagName === "font") moveToStyle(properties, "color", "color");
  if (tagName === "a" && typeof properties["name"] === "string") moveName(properties);
  element.tagName = tagName === "center" && inline ? "center" : (renamed.get(tagName) ?? tagName);
  for (const side of ["width", "height"]) modernSize(element, side);
  if (["p", "div", "h1", "h2", "h3", "h4", "h5", "h6"].includes(tagName))
    moveToStyle(properties, "align", "text-align");
}

/** Turns `align`, which HTML no longer knows, into a style: of a cell of a table, or of a picture. */
export function alignByStyle({ tagName, properties }: Element): void {
  const align = properties["align"];
  if (typeof align !== "string") return;
  delete properties["align"];
  const value = align.toLowerCase();
  if (tagName !== "img") addStyle(properties, `text-align:${value.replace(/[^a-z]/g, "")}`);
  else if (floats.has(value)) addStyle(properties, `float:${value}`);
  else if (["top", "middle", "bottom"].includes(value)) addStyle(properties, `vertical-align:${value}`);
}

function moveName(properties: Properties): void {
  properties["id"] ??= properties["name"];
  delete properties["name"];
}

/** HTML takes whole pixels alone: "200px" becomes 200, and "50%" a style. */
function modernSize({ properties }: Element, side: string): void {
  const value = properties[side];
  if (value === undefined || value === null || typeof value === "number") return;
  const text = String(value).trim();
  if (/^\d{1,5}(?:px)?$/.test(text)) properties[side] = Number.parseInt(text, 10);
  else moveToStyle(properties, side, side);
}

function moveToStyle(properties: Properties, from: string, to: string): void {
  const value = properties[from];
  if (typeof value !== "string") return;
  delete properties[from];
  addStyle(properties, `${to}:${value}`);
}

function addStyle(properties: Properties, declaration: string): void {
  const style = properties["style"];
  properties["style"] = typeof style === "string" && style !== "" ? `${style};${declaration}` : declaration;
}
