import type { Source } from "../source.ts";
import type { TypstFile } from "./pdf.ts";

/** The templates that Typst reads, among all there are. */
export function typstFiles(templates: readonly Source[]): readonly TypstFile[] {
  return templates
    .filter(({ path }) => path.endsWith(".typ"))
    .map(({ path, text }) => ({
      path: path.replace(/^(?:offprint\/)?templates\//, ""),
      text,
      isOwn: path.startsWith("templates/"),
    }));
}
