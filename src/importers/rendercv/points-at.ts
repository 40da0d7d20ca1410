import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Node } from "../reading/ledger.ts";
import { itemsOf } from "../reading/node.ts";
import { richText } from "../reading/rich-text.ts";

type Point = string | { readonly text: string; readonly points: readonly string[] };

/**
 * Bullets. RenderCV has those below another on lines of their own that begin with a dash, in one text: for YAML the
 * lines are one, so where they began is looked up in the file. A dash within a line is only a dash.
 */
export function pointsAt(node: Node | null): readonly Point[] {
  return itemsOf(node).flatMap((item): readonly Point[] => {
    const text = richText(item);
    if (text === null) return [];
    const [head = "", ...below] = hasNested(item) ? text.split(/\s+- /) : [text];
    return [below.length === 0 ? head : { text: head, points: below }];
  });
}

function hasNested({ ledger, pointer }: Node): boolean {
  const { start, end } = placeOf(ledger.places, pointer);
  return /\n[ \t]*- /.test(ledger.source.text.slice(start, end));
}
