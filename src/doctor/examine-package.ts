import { advice, type Facts, type Finding, failure } from "./facts.ts";

/** What `package.json` has for the workflow that builds the site: nothing is said of a folder without a workflow. */
export function examinePackage({ packageFile, workflows, repository }: Facts): readonly Finding[] {
  const runner = workflows.find(({ text }) => /\bnpm run build\b/.test(text));
  if (runner === undefined || repository?.isTop === false) return [];
  if (packageFile === null)
    return [
      failure(`${runner.path} runs npm, which needs a package.json`, "offprint init --merge writes one"),
    ];
  const { scripts, dependencies, devDependencies } = membersOf(packageFile);
  const origin = { ...membersIn(devDependencies), ...membersIn(dependencies) }["offprint"];
  return [...script(runner.path, membersIn(scripts)["build"]), ...fromHere(origin)];
}

function script(path: string, build: unknown): readonly Finding[] {
  if (build !== undefined) return [];
  const hint = 'write "build": "offprint build" below "scripts"';
  return [failure(`${path} runs npm run build, which package.json does not have`, hint)];
}

function fromHere(origin: unknown): readonly Finding[] {
  if (typeof origin !== "string" || !origin.startsWith("file:")) return [];
  const message = "package.json takes Offprint from a folder of this computer, which GitHub does not have";
  return [advice(message, "take it from npm: npm install offprint")];
}

/** The members of a JSON object; none of what is no object. */
function membersOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return membersIn(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return {};
  }
}

function membersIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
