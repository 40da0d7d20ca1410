import type { Desk } from "../desk/desk.ts";

/** What could hold the name of a file, without its folders. */
const piece = /[^\s"'`()<>=,;:?#&/\\|*]+/g;

/** The name a piece begins with, to its last ending. */
const name = /^.+\.[a-z0-9]{1,8}/i;

/** Signs the longest name takes: 255 bytes, each written as `%20` is. */
const longest = 765;

/**
 * Tells of a file of `public/` whether a page, style sheet or script there names it, or a template does; also by the
 * pictures made of it, which a template may have asked for by an address it put together.
 */
export function namesInTexts({
  files,
  templates,
  built,
}: Pick<Desk, "files" | "templates" | "built">): (path: string) => boolean {
  const named = new Set<string>();
  for (const text of [...templates.map((one) => one.text), ...files.flatMap((one) => one.text ?? [])])
    for (const [found] of text.matchAll(piece)) named.add(name.exec(found.slice(0, longest))?.[0] ?? "");
  const made = new Set(
    built.outputs.flatMap(({ path }) => /^_images\/(.+?)-[\da-f]{10}-/.exec(path)?.[1] ?? []),
  );
  return (path) => {
    const last = path.slice(path.lastIndexOf("/") + 1);
    const stem = last.replace(/\.[^.]*$/, "").toLowerCase();
    return named.has(last) || named.has(encodeURI(last)) || made.has(stem);
  };
}
