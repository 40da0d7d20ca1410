import { aboutFile, type Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import type { FileFacts } from "../proofs.ts";
import { remarkOn } from "../remark.ts";
import type { Rule } from "../rules.ts";

const megabyte = 1_000_000;
/** GitHub counts in units of 1024: 100 MiB a file; a Pages site may have 1 GB. */
const limits = { file: 100 * 1024 * 1024, site: 1000 * megabyte };
/** Above 25 MB every build tells of it. */
const largePicture = { from: 10 * megabyte, to: 25 * megabyte };
const picture = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)$/i;

/** Files and sites GitHub does not take, and pictures far larger than a page needs: `github-limit`, `large-picture`. */
export function sizes({ files, isElsewhere }: Desk): readonly Problem[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const level = isElsewhere ? "warning" : "error";
  const rule: Rule = "github-limit";
  const tooLarge = files.filter(({ bytes }) => bytes > limits.file);
  return [
    ...tooLarge.map(({ path, bytes }) =>
      aboutFile(`public/${path}`, {
        level,
        rule,
        message: `"public/${path}" has ${told(bytes)}, and GitHub takes no file above 100 MB`,
        hint: "make it smaller, or keep it elsewhere and link to it",
      }),
    ),
    ...(total <= limits.site
      ? []
      : [
          aboutFile("public", {
            level,
            rule,
            message: `public/ has ${told(total)}, and GitHub Pages takes no site above 1 GB`,
            hint: "keep the largest files elsewhere and link to them",
          }),
        ]),
    ...files.filter(isLarge).map(large),
  ];
}

function told(bytes: number): string {
  return bytes >= 1000 * megabyte
    ? `${(bytes / 1000 / megabyte).toFixed(1)} GB`
    : `${Math.round(bytes / megabyte)} MB`;
}

function isLarge({ path, bytes }: FileFacts): boolean {
  return picture.test(path) && bytes > largePicture.from && bytes <= largePicture.to;
}

function large({ path, bytes }: FileFacts): Problem {
  return remarkOn(`public/${path}`, "large-picture", {
    message: `"public/${path}" has ${told(bytes)}, which no page needs`,
    hint: "save it with 4000 pixels or less at its longer side",
  });
}
