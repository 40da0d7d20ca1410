import { examineAddress } from "./examine-address.ts";
import { examineWorkflow } from "./examine-workflow.ts";
import { advice, type Facts, type Finding, failure, well } from "./facts.ts";

/** Everything there is to say about a folder, as a site to be built here and published on GitHub Pages. */
export function examine(facts: Facts): readonly Finding[] {
  return [
    examineNode(facts),
    ...(facts.content === null
      ? [advice("there is no site here", "offprint init begins one")]
      : [well("content/ is there"), ...examineAddress(facts), ...examineWorkflow(facts)]),
    ...examineOutput(facts),
    ...examineSchemas(facts),
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

function examineSchemas({ oldSchemas }: Facts): readonly Finding[] {
  if (oldSchemas.length === 0) return [];
  return [
    advice("the completion of your editor is that of another version", "offprint schema --write renews it"),
  ];
}
