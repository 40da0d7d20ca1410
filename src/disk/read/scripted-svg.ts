import { readFileSync } from "node:fs";
import { aboutFile, type Problem } from "../../problem/problem.ts";
import type { FoundFile } from "./found-file.ts";

const script = /<script|<foreignObject|\son[a-z]+\s*=/i;
/** Drawings made by hand or by a program are far smaller; what is larger is not searched. */
const looked = 5 * 1024 * 1024;

/** The warning for an SVG that runs scripts when it is opened by itself, else null. */
export function warnOfScript(file: FoundFile): Problem | null {
  if (!/[.]svg$/i.test(file.path) || file.bytes > looked) return null;
  return script.test(readFileSync(file.from, "latin1")) ? scriptedSvg(file.path) : null;
}

function scriptedSvg(path: string): Problem {
  return aboutFile(path, {
    level: "warning",
    rule: "scripted-svg",
    message: `"${path}" holds a script, which runs on your site when somebody opens the picture`,
    hint: "save it as plain SVG, without scripts and foreignObject",
  });
}
