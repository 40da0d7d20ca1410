import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { aboutFile, type Problem } from "../../problem/problem.ts";
import { errorCode } from "../error-code.ts";
import { isInside } from "../is-inside.ts";
import type { Place, WalkRules } from "./found-file.ts";
import { unreadable } from "./unreadable.ts";

/** The real path a link in `place` leads to, or the problem it is (link-outside, link-loop, broken-link). */
export function followLink(link: string, path: string, place: Place, rules: WalkRules): string | Problem {
  try {
    return judgeTarget(realpathSync.native(link), path, place, rules);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return brokenLink(path);
    return code === "ELOOP" ? linkLoop(path) : unreadable(path, error);
  }
}

function judgeTarget(target: string, path: string, place: Place, rules: WalkRules): string | Problem {
  if (place.chain.some((folder) => isInside(folder, target))) return linkLoop(path);
  if (!isInside(target, rules.root)) return linkOutside(path);
  // A harmless name must not bring in what its target's own name forbids.
  const names = relative(rules.root, target).split(sep);
  return names.map((name) => rules.refuse(name, path)).find((problem) => problem !== null) ?? target;
}

function linkOutside(path: string): Problem {
  return aboutFile(path, {
    rule: "link-outside",
    message: `"${path}" is a link that leads out of the site's folder`,
    hint: "put a copy of the file there instead of the link, so that others can build the site too",
  });
}

function linkLoop(path: string): Problem {
  return aboutFile(path, {
    rule: "link-loop",
    message: `"${path}" is a link that leads back to itself or to a folder around it`,
    hint: "delete the link",
  });
}

function brokenLink(path: string): Problem {
  return aboutFile(path, {
    rule: "broken-link",
    message: `"${path}" is a link that leads nowhere`,
    hint: "delete the link, or put the file there",
  });
}
