import { join, resolve } from "node:path";
import { gitRepository } from "../disk/read/git-repository.ts";
import { outputState } from "../disk/read/output-state.ts";
import { readContent } from "../disk/read/read-content.ts";
import { realFolder } from "../disk/read/site-folder.ts";
import { starterTexts } from "../disk/read/starter-texts.ts";
import { textAsItIs } from "../disk/read/text-as-it-is.ts";
import { workflowsIn } from "../disk/read/workflows.ts";
import { examine } from "../doctor/examine.ts";
import type { Facts, Finding } from "../doctor/facts.ts";
import { schemaFiles } from "../scaffold/editor/editor-files.ts";
import { neededNode, version } from "../version.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { mark, news } from "./tell.ts";
import { inJson } from "./tell-json.ts";

/** The flags of `offprint doctor`, and the machine it runs on. */
export interface DoctorFlags extends Manner {
  readonly out: string;
  readonly machine: Machine;
}

interface Machine {
  /** As in `20.19.0`. */
  readonly node: string;
  /** As in `linux x64`. */
  readonly system: string;
}

/** `offprint doctor [dir]`: looks for what could keep a site from being built and published; 1 when something will fail. */
export function doctorCommand(dir: string, { out, machine, ...manner }: DoctorFlags): Outcome {
  const findings = examine(factsOf(dir, out, machine));
  const code = findings.some(({ level }) => level === "failure") ? 1 : 0;
  const about = { offprint: version(), node: machine.node, system: machine.system };
  if (manner.isJson) return inJson(code, {}, { ...about, findings });
  const head = news(`offprint ${about.offprint}, Node ${about.node}, ${about.system}\n\n`, manner);
  return {
    code,
    stdout: head + findings.map((finding) => tellFinding(finding, manner)).join(""),
    stderr: "",
  };
}

const signs = {
  well: ["✓", "green"],
  advice: ["!", "yellow"],
  failure: ["✗", "red"],
} as const;

function tellFinding({ level, message, hint }: Finding, manner: Manner): string {
  const [sign, paint] = signs[level];
  const told = `${mark(sign, paint, manner.colour)} ${message}\n${hint === null ? "" : `    ${hint}\n`}`;
  return level === "well" ? news(told, manner) : told;
}

function factsOf(dir: string, out: string, { node }: Machine): Facts {
  const hasContent = realFolder(join(dir, "content")) !== null;
  const git = gitRepository(dir);
  const top = git?.top ?? dir;
  return {
    node,
    neededNode: neededNode(),
    content: hasContent ? readContent(realFolder(dir) ?? dir).value.content : null,
    repository: git && { ...git, isTop: git.top === resolve(dir) },
    cname: textAsItIs(join(dir, "public/CNAME"))?.trim() || null,
    workflows: workflowsIn(top),
    freshWorkflow: starterTexts()["pages.yml"] ?? "",
    hasLockfile: textAsItIs(join(dir, "package-lock.json")) !== null,
    out: { path: out, ...outputState(resolve(dir, out)) },
    oldSchemas: schemaFiles()
      .filter(({ path, text }) => ![null, text].includes(textAsItIs(join(dir, path))))
      .map(({ path }) => path),
  };
}
