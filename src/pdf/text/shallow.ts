import type { Block, Inlines, Item } from "../tree.ts";

/** Lists and quotations in each other, and styles in each other: Typst gives up at twice as many, and no reader counts them. */
const deepest = 8;

/** Blocks no deeper than Typst can set: what stands deeper, no word less, is paragraphs of the deepest that can. */
export function shallowBlocks(blocks: readonly Block[], left = deepest): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.is) {
      case "bullets":
      case "numbers":
        return left > 0
          ? [{ ...block, items: block.items.map((item): Item => shallowBlocks(item, left - 1)) }]
          : block.items.flatMap((item) => shallowBlocks(item, left));
      case "quote":
        return left > 0
          ? [{ ...block, of: shallowBlocks(block.of, left - 1) }]
          : shallowBlocks(block.of, left);
      case "text":
        return [{ ...block, of: shallowInlines(block.of) }];
      case "table":
        return [{ ...block, rows: block.rows.map((row) => row.map((cell) => shallowInlines(cell))) }];
      default:
        return [block];
    }
  });
}

/** A line with no more styles in each other than Typst can set: the innermost go, the words stay. */
export function shallowInlines(of: Inlines, left = deepest): Inlines {
  return of.flatMap((one): Inlines => {
    if (typeof one === "string" || !("of" in one)) return [one];
    return left > 0 ? [{ ...one, of: shallowInlines(one.of, left - 1) }] : shallowInlines(one.of, left);
  });
}
