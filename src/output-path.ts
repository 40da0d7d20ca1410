/** The folder inside the output that we keep for ourselves. */
export const ownFolder = ".offprint";

/** What is wrong with the path of an output; in the last two cases `other` is the output it meets. */
export type PathFlaw<T> =
  | { readonly kind: "unportable" | "reserved"; readonly output: T }
  | { readonly kind: "same" | "file-for-folder"; readonly output: T; readonly other: T };

/**
 * What keeps outputs from being written, all of them, on every system: names some systems refuse, our own folder, two
 * outputs at one path (also where only case or Unicode form differ), and a file where another output needs a folder.
 * Of outputs at one path only the first is judged further; a file in the way is told once.
 */
export function pathFlaws<T extends { readonly path: string }>(
  outputs: readonly T[],
): readonly PathFlaw<T>[] {
  const taken = new Map<string, T>();
  const twins = outputs.flatMap((output): readonly PathFlaw<T>[] => {
    const other = taken.get(fold(output.path));
    if (other === undefined) taken.set(fold(output.path), output);
    return other === undefined ? [] : [{ kind: "same", output, other }];
  });
  return [...twins, ...filesForFolders(taken), ...[...taken.values()].flatMap(flawsOfName)];
}

function filesForFolders<T>(taken: ReadonlyMap<string, T>): readonly PathFlaw<T>[] {
  const found = new Map<T, T>();
  for (const [path, other] of taken)
    for (const folder of foldersAround(path)) {
      const file = taken.get(folder);
      if (file !== undefined && !found.has(file)) found.set(file, other);
    }
  return [...found].map(([output, other]) => ({ kind: "file-for-folder", output, other }));
}

function flawsOfName<T extends { readonly path: string }>(output: T): readonly PathFlaw<T>[] {
  if (!isPortable(output.path)) return [{ kind: "unportable", output }];
  return isReserved(output.path) ? [{ kind: "reserved", output }] : [];
}

/** Whether a path can be written on every system, stays inside the output folder, and out of our own corner of it. */
export function isOutputPath(path: string): boolean {
  return isPortable(path) && !isReserved(path);
}

/** The form in which two paths are one on a disk that tells neither case nor Unicode forms apart (macOS, Windows). */
export function fold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** The folders around a path, outermost first: "a/b/c.html" is in "a" and "a/b". */
export function foldersAround(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function isReserved(path: string): boolean {
  return fold(path).split("/", 1)[0] === ownFolder;
}

function isPortable(path: string): boolean {
  return path.split("/").every((name) => name !== "" && !refused.test(name) && isShort(name));
}

/** Devices of Windows, signs it reserves, and what it cuts off at the end; "." and ".." are among them. */
const refused = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"|?*\\\p{Cc}]|[. ]$/iu;

/** No disk takes a longer name (in bytes); found out in the middle of a commit, that commit could never be finished. */
const longestName = 255;

function isShort(name: string): boolean {
  // A unit of UTF-16 has at most three bytes in UTF-8.
  return 3 * name.length <= longestName || new TextEncoder().encode(name).length <= longestName;
}
