import { plainOf } from "../../citation/runs.ts";
import type { PointView } from "../../schema/view/item.ts";
import type { Rich } from "../../schema/view/text.ts";

/** A text as JSON Resume takes it: plain, on one line, formulas between dollars; empty without one. */
export function plain(text: Rich | null | undefined): string {
  return text ? plainOf(text.html) : "";
}

/** A text of several paragraphs: a line each. */
export function paragraphs(text: Rich | null | undefined): string {
  const blocks = text?.html.split(/(?<=<\/(?:p|li|h[1-6]|tr|pre|blockquote|figure)>)/) ?? [];
  return lines(...blocks.map(plainOf));
}

/** What is said of these, a line each. */
export function lines(...said: readonly string[]): string {
  return said.filter((line) => line !== "").join("\n");
}

/** Bullets in one row: those below another follow it. */
export function highlights(points: readonly PointView[]): readonly string[] {
  return points.flatMap((point) => [plain(point.text), ...highlights(point.points)]);
}
