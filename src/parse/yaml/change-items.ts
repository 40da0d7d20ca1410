import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  YAMLSeq,
} from "yaml";

type Data = Readonly<Record<string, string | number>>;

/** What a YAML list of maps shall say: each of its items, or the index of the one it goes into; and what is added. */
export interface ItemChanges {
  readonly items: readonly (Data | number)[];
  readonly added: readonly Data[];
}

/**
 * A YAML list of maps that says what it shall, the text of one that was read without a mistake. Comments stay, those of
 * an item that goes above the one it goes into, and so do quotes and the order of keys; the spacing may change. What was
 * said once and meant in several places is said in each.
 */
export function changeItems(text: string, { items, added }: ItemChanges): string {
  const document = parseDocument(text, { version: "1.2", schema: "core" });
  const list = listIn(document);
  const before = [...list.items];
  items.forEach((item, index) => {
    if (typeof item === "number") moveComments(before[index], before[item]);
    else list.items[index] = changed(document, before[index], item);
  });
  list.items = list.items.filter((_, index) => typeof items[index] !== "number");
  list.items.push(...added.map((data) => document.createNode(data, { flow: true })));
  visit(document, {
    Value(_, node) {
      delete node.anchor;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The list of a document, which may say nothing yet. */
function listIn(document: Document): YAMLSeq {
  if (isSeq(document.contents) && document.contents.items.length > 0) return document.contents;
  const list = new YAMLSeq();
  document.contents = list;
  return list;
}

function changed(document: Document, item: unknown, data: Data): unknown {
  if (!isMap(item)) return document.createNode(data, { flow: true });
  for (const [key, value] of Object.entries(data)) {
    const old = item.get(key, true);
    if (!isScalar(old)) item.set(key, value);
    else if (old.value !== value && String(old.value) !== value) old.value = value;
  }
  return item;
}

function moveComments(from: unknown, to: unknown): void {
  if (!isNode(from) || !isNode(to)) return;
  const all = [to.commentBefore, ...commentsIn(from)].filter((comment) => comment);
  if (all.length > 0) to.commentBefore = all.join("\n");
}

function commentsIn(node: Node): readonly string[] {
  const found: string[] = [];
  visit(node, {
    Node(_, { commentBefore, comment }) {
      found.push(...[commentBefore, comment].flatMap((one) => one ?? []));
    },
  });
  return found;
}
