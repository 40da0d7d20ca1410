import type { Fault } from "../../problem/problem.ts";
import type { Range } from "../../source.ts";
import { templateFault } from "../template/syntax-fault.ts";
import type { Shape } from "./shape.ts";
import {
  elementOf,
  isList,
  isMarkup,
  isRich,
  isUnknown,
  namesOf,
  unprintableIn,
  withoutNull,
} from "./shape-members.ts";

/** A value in a template: what is written there, where, and what it is. */
export interface Written {
  readonly text: string;
  readonly place: Range;
  readonly shape: Shape;
}

/** Why a value cannot be printed; null when it can. */
export function printFault({ text, place, shape }: Written): Fault | null {
  const [part] = unprintableIn(shape);
  if (part === undefined) return null;
  if (isRich(part))
    return unprintable(place, `"${text}" is a rich text`, `write {{ ${text} | html }} or {{ ${text}.text }}`);
  if (isList(part))
    return unprintable(place, `"${text}" is a list`, `write {{ ${text} | join: ", " }}, or a loop`);
  return unprintable(place, `"${text}" is an object`, propertyHint(text, shape));
}

/** Why a filter for texts or numbers cannot take a value; null when it can. */
export function textFault(filter: string, { text, place, shape }: Written): Fault | null {
  const message = `"${filter}" needs a text or a number`;
  if (isMarkup(shape)) {
    return unprintable(
      place,
      `"${filter}" needs a text, and this is HTML`,
      "filter the text before it becomes HTML",
    );
  }
  const [part] = unprintableIn(shape);
  if (part === undefined) return null;
  const rich = isRich(part) && !text.includes("|");
  return unprintable(place, message, rich ? `write ${text}.text` : propertyHint(text, shape));
}

/** Why `html` cannot take a value; null when it can. */
export function htmlFault({ text, place, shape }: Written): Fault | null {
  if (isUnknown(shape) || isMarkup(shape) || shape.some(isRich) || withoutNull(shape).length === 0)
    return null;
  return unprintable(place, `"${text}" is no rich text`, 'leave out "html"');
}

/** Why the elements of a list cannot be joined to a text; null when they can. */
export function joinFault({ text, place, shape }: Written): Fault | null {
  const element = elementOf(shape);
  if (unprintableIn(element).length === 0) return null;
  const name = element.some(isRich) ? "text" : (namesOf(element)[0] ?? "name");
  return unprintable(
    place,
    `the elements of "${text}" are no texts`,
    `take one of their properties first: | map: "${name}"`,
  );
}

function propertyHint(text: string, shape: Shape): string | null {
  const [name] = namesOf(shape.filter((part) => !isList(part)));
  if (text.includes("|")) return "assign it to a name first, and write one of its properties";
  return name === undefined ? null : `write one of its properties, such as ${text}.${name}`;
}

function unprintable(place: Range, message: string, hint: string | null): Fault {
  return templateFault("unprintable", place, message, hint);
}
