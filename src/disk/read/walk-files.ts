import { type Dirent, readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../../order.ts";
import { aboutFile, type Checked, type Problem } from "../../problem/problem.ts";
import { followLink } from "./follow-link.ts";
import type { FoundFile, Place, WalkRules } from "./found-file.ts";
import { unreadable } from "./unreadable.ts";

type Found = FoundFile | Place | Problem;

/** Links can multiply two dozen folders into millions of paths; an honest site shows the same folder a few times. */
const mostRepeats = 1000;

/**
 * Every file under a folder, sorted by the code points of its path. Links are followed inside the root.
 * Problems: link-outside, link-loop, broken-link, not-a-file, bad-file-name, same-name, unreadable-file, too-many-links.
 */
export function walkFiles(real: string, path: string, rules: WalkRules): Checked<readonly FoundFile[]> {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const folders = new Set<string>();
  let repeats = 0;
  for (const found of foundIn({ path, real, chain: [real] }, rules)) {
    if ("rule" in found) problems.push(found);
    else if ("from" in found) files.push(found);
    else if (folders.has(found.real)) repeats += 1;
    else folders.add(found.real);
    if (repeats > mostRepeats) return { value: [], problems: [tooManyLinks(path)] };
  }
  files.sort((a, b) => byCodePoint(a.path, b.path));
  return { value: files, problems: [...problems, ...sameNames(files)] };
}

function* foundIn(place: Place, rules: WalkRules): Generator<Found> {
  yield place;
  const entries = entriesOf(place);
  if ("rule" in entries) return yield entries;
  for (const entry of entries) {
    if (!rules.skip(entry.name)) yield* foundAt(entry, place, rules);
  }
}

function entriesOf(place: Place): readonly Dirent[] | Problem {
  try {
    return readdirSync(place.real, { withFileTypes: true });
  } catch (error) {
    return unreadable(place.path, error);
  }
}

function* foundAt(entry: Dirent, place: Place, rules: WalkRules): Generator<Found> {
  const path = `${place.path}/${entry.name.normalize("NFC")}`;
  const refused = badName(entry.name, path) ?? rules.refuse(entry.name, path);
  if (refused) return yield refused;
  if (!entry.isSymbolicLink()) return yield* reach(join(place.real, entry.name), path, place, rules);
  const target = followLink(join(place.real, entry.name), path, place, rules);
  if (typeof target !== "string") return yield target;
  yield* reach(target, path, place, rules);
}

function* reach(real: string, path: string, place: Place, rules: WalkRules): Generator<Found> {
  const stat = statOf(real, path);
  if ("rule" in stat) yield stat;
  else if (stat.isFile()) yield foundFile(path, real, stat);
  else if (stat.isDirectory()) yield* foundIn({ path, real, chain: [...place.chain, real] }, rules);
  else yield notAFile(path);
}

function foundFile(path: string, from: string, { size, mtimeMs, ctimeMs }: Stats): FoundFile {
  return { path, from, bytes: size, changedAt: Math.max(mtimeMs, ctimeMs) };
}

function statOf(real: string, path: string): Stats | Problem {
  try {
    return statSync(real);
  } catch (error) {
    return unreadable(path, error);
  }
}

function badName(name: string, path: string): Problem | null {
  if (!/[\\\p{Cc}]/u.test(name)) return null;
  return aboutFile(path, {
    rule: "bad-file-name",
    message: `the name of ${JSON.stringify(path)} holds a backslash or a control character`,
    hint: "no web address can be made of it: rename the file",
  });
}

function sameNames(sorted: readonly FoundFile[]): readonly Problem[] {
  return sorted
    .filter((file, index) => file.path === sorted[index - 1]?.path)
    .map(({ path }) => sameName(path));
}

function sameName(path: string): Problem {
  return aboutFile(path, {
    rule: "same-name",
    message: `two files are called "${path}", spelt in two forms of Unicode`,
    hint: "they look alike and would get one address: rename or delete one of them",
  });
}

function notAFile(path: string): Problem {
  return aboutFile(path, {
    rule: "not-a-file",
    message: `"${path}" is neither a file nor a folder`,
    hint: "sockets, pipes and devices cannot be part of a site: delete it",
  });
}

function tooManyLinks(path: string): Problem {
  return aboutFile(path, {
    rule: "too-many-links",
    message: `links in "${path}" lead to the same folders more than ${mostRepeats} times`,
    hint: "look for links between folders that multiply them",
  });
}
