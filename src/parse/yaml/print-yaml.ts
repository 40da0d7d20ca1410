import { Document, isPair, isScalar, visit } from "yaml";

/** A list of words that is not longer than this stands on one line. */
const longestLine = 90;

/** Plain data as YAML 1.2, in the order of its keys, quoted where it must be; the text ends with a line end. */
export function printYaml(data: unknown): string {
  const document = new Document(data, { version: "1.2", schema: "core", aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list, path) {
      if (isProse(path)) return;
      const words = list.items.map((item) => (isScalar(item) ? String(item.value) : null));
      list.flow = words.every((word) => word !== null) && words.join(", ").length <= longestLine;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Whether a list is one of sentences, each on a line of its own: bullets, the sections of a profile, a file that is a list. */
function isProse(path: readonly unknown[]): boolean {
  const keys = path.filter(isPair).map(({ key }) => (isScalar(key) ? key.value : key));
  return keys.length === 0 || keys.at(-1) === "points" || keys.at(-2) === "sections";
}
