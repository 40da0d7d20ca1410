import { Document, visit } from "yaml";

/** A map of plain values as an item of a YAML list, in one line: `- { paper: tides, count: 3 }`. */
export function flowLine(data: Readonly<Record<string, string | number>>): string {
  const document = new Document([data], { version: "1.2", schema: "core" });
  visit(document, {
    Map(_, map) {
      map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
