import type { Output } from "../../output.ts";
import { type PathFlaw, pathFlaws } from "../../output-path.ts";

/** Throws for the first flaw in the paths of outputs: the checks of a site find them all, so it is the program's mistake. */
export function assertOutputPaths(outputs: readonly Output[]): void {
  const [flaw] = pathFlaws(outputs);
  if (flaw) throw new Error(messageFor(flaw));
}

function messageFor(flaw: PathFlaw<Output>): string {
  const path = JSON.stringify(flaw.output.path);
  switch (flaw.kind) {
    case "same":
      return `two outputs have one path: ${JSON.stringify(flaw.other.path)} and ${path}`;
    case "file-for-folder":
      return `the output ${path} is both a file and a folder`;
    default:
      return `the output path ${path} is no path inside the output folder`;
  }
}
