import { join, resolve } from "node:path";
import { watchSite } from "../dev/watch/watch-site.ts";
import { gitRepository } from "../disk/read/git-repository.ts";
import { outputState } from "../disk/read/output-state.ts";
import { readContent } from "../disk/read/read-content.ts";
import { realFolder } from "../disk/read/site-folder.ts";
import { starterTexts } from "../disk/read/starter-texts.ts";
import { textIfReadable } from "../disk/read/text-if-readable.ts";
import { workflowsIn } from "../disk/read/workflows.ts";
import { examine } from "../doctor/examine.ts";
import type { Facts, Finding } from "../doctor/facts.ts";
import { schemaFiles } from "../scaffold/editor/editor-files.ts";
import { neededNode, version } from "../version.ts";
import { noSite } from "./no-site.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { mark, news, refused } from "./tell.ts";
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
  /** Files of git's settings, from those of the computer to those of its user. */
  readonly gitSettings: readonly string[];
}

/** `offprint doctor [dir]`: looks for what could keep a site from being built and published; 1 when something will fail. */
export function doctorCommand(dir: string, { out, machine, ...manner }: DoctorFlags): Outcome {
  const missing = realFolder(dir) === null ? noSite(dir) : null;
  if (missing !== null) return refused([missing], manner);
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

function factsOf(dir: string, out: string, { node, gitSettings }: Machine): Facts {
  const hasContent = realFolder(join(dir, "content")) !== null;
  const git = gitRepository(dir);
  const top = git?.top ?? dir;
  return {
    node,
    neededNode: neededNode(),
    content: hasContent ? readContent(realFolder(dir) ?? dir).value.content : null,
    repository: git && { ...git, isTop: git.top === resolve(dir) },
    cname: textIfReadable(join(dir, "public/CNAME"))?.trim() || null,
    workflows: workflowsIn(top),
    freshWorkflow: starterTexts()["pages.yml"] ?? "",
    hasLockfile: textIfReadable(join(dir, "package-lock.json")) !== null,
    packageFile: textIfReadable(join(dir, "package.json")),
    git: {
      settings: [...gitSettings.flatMap((path) => textIfReadable(path) ?? []), git?.settings ?? ""],
      attributes: [dir, top].flatMap((folder) => textIfReadable(join(folder, ".gitattributes")) ?? []),
    },
    unwatched: hasContent ? whyUnwatched(realFolder(dir) ?? dir) : null,
    out: { path: out, ...outputState(resolve(dir, out)) },
    oldSchemas: schemaFiles()
      .filter(({ path, text }) => ![undefined, text].includes(textAsGitHasIt(join(dir, path))))
      .map(({ path }) => path),
  };
}

/** Without the line ends a checkout on Windows may have. */
function textAsGitHasIt(file: string): string | undefined {
  return textIfReadable(file)?.replaceAll("\r\n", "\n");
}

/** What `offprint dev` would be told if it began to watch the folder now. */
function whyUnwatched(root: string): string | null {
  const codes: string[] = [];
  const watch = watchSite(root, { changed: () => {}, failed: (code) => codes.push(code) });
  watch.renew();
  watch.close();
  return codes[0] ?? null;
}
