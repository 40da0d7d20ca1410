import type { LeftOut } from "../../left-out.ts";
import type { Checked } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import type { FoundFile } from "./found-file.ts";
import { isHiddenOrDropping } from "./ignored-names.ts";
import type { ReadText } from "./read-text.ts";
import { readTexts } from "./read-texts.ts";
import { filesOf } from "./site-folder.ts";

export interface Content {
  readonly content: readonly Source[];
  /** Paths of what is there but cannot be read. */
  readonly unread: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

const readable = /[.](?:md|markdown|yaml|yml|bib)$/;

/** The Markdown, YAML and BibTeX files under `content/`, and the files beside them that are left out. */
export function readContent(root: string, read?: ReadText): Checked<Content> {
  const found = filesOf("content", { root, skip: isHiddenOrDropping, refuse: () => null });
  const leftOut = found.value.flatMap(leaveOut);
  const away = new Set(leftOut.map(({ path }) => path));
  const texts = readTexts(
    found.value.filter(({ path }) => !away.has(path)),
    read,
  );
  const problems = [...found.problems, ...texts.problems];
  const unread = problems.filter(({ level }) => level === "error").map(({ source }) => source.path);
  return { value: { content: texts.value, unread, leftOut }, problems };
}

function leaveOut({ path }: FoundFile): readonly LeftOut[] {
  const reason = whyLeftOut(path);
  return reason === null ? [] : [{ path, reason }];
}

function whyLeftOut(path: string): string | null {
  const names = path.split("/").slice(1);
  if (names.at(-1)?.startsWith("_")) return "its name begins with _";
  const folder = names.find((name) => name.startsWith("_"));
  if (folder) return `it is in the folder "${folder}", whose name begins with _`;
  if (readable.test(path)) return null;
  if (readable.test(path.toLowerCase())) return "its ending is in capitals: rename it to small letters";
  return "not Markdown, YAML or BibTeX";
}
