import { examineAddress } from "./examine-address.ts";
import { examineGit } from "./examine-git.ts";
import { examinePackage } from "./examine-package.ts";
import { examineWorkflow } from "./examine-workflow.ts";
import { advice, type Facts, type Finding, failure, well } from "./facts.ts";

/** Everything there is to say about a folder, as a site to be built here and published on GitHub Pages. */
export function examine(facts: Facts): readonly Finding[] {
  return [
    examineNode(facts),
    ...(facts.content === null
      ? [advice("there is no site here", "offprint init begins one")]
      : examineSite(facts)),
    ...examineOutput(facts),
    ...examineSchemas(facts),
  ];
}

function examineSite(facts: Facts): readonly Finding[] {
  return [
    well("content/ is there"),
    ...examineAddress(facts),
    ...examineWorkflow(facts),
    ...examinePackage(facts),
    ...examineGit(facts),
    ...examineWatching(facts),
  ];
}

function examineNode({ node, neededNode }: Facts): Finding {
  return isAtLeast(node, neededNode)
    ? well(`Node ${node} is new enough`)
    : failure(`Node ${node} is too old`, `install ${neededNode} or newer from https://nodejs.org`);
}

function isAtLeast(version: string, wanted: string): boolean {
  const [[major = 0, minor = 0], [needed = 0, least = 0]] = [numbersIn(version), numbersIn(wanted)];
  return major > needed || (major === needed && minor >= least);
}

function numbersIn(version: string): readonly number[] {
  return version.split(".").map(Number);
}

function examineOutput({ out: { path, state, isWritable, isPending } }: Facts): readonly Finding[] {
  if (state === "not a folder")
    return [failure(`"${path}" is not a folder`, "delete it, or build with --out")];
  if (state === "foreign")
    return [failure(`"${path}" holds files Offprint did not make`, "empty it, or build with --out")];
  if (!isWritable) return [failure(`"${path}" cannot be written to`, "see whose it is, and its rights")];
  const hint = "offprint build finishes what was begun";
  return isPending
    ? [advice(`a build was broken off while it wrote "${path}"`, hint)]
    : [well(`"${path}" can be written to`)];
}

/** What Linux says when there are too many watched folders, or too many programs that watch: inotify(7). */
const limits: Readonly<Record<string, string>> = {
  ENOSPC: "max_user_watches=524288",
  EMFILE: "max_user_instances=1024",
};

function examineWatching({ unwatched }: Facts): readonly Finding[] {
  if (unwatched === null) return [];
  const limit = limits[unwatched];
  const message = `changes in the site's folder cannot be noticed (${unwatched}), so offprint dev looks every second`;
  const hint =
    limit === undefined
      ? "move it to a disk of this computer, where that works at once"
      : `sudo sysctl fs.inotify.${limit} raises the limit until the next start`;
  return [advice(message, hint)];
}

function examineSchemas({ oldSchemas }: Facts): readonly Finding[] {
  if (oldSchemas.length === 0) return [];
  return [
    advice("the completion of your editor is that of another version", "offprint schema --write renews it"),
  ];
}
