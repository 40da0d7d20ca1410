import type { Source } from "../source.ts";
import { githubName } from "./examine-address.ts";
import { advice, type Facts, type Finding, failure, well } from "./facts.ts";

/** The workflow that publishes the site on GitHub Pages, if its repository is there. */
export function examineWorkflow(facts: Facts): readonly Finding[] {
  const { workflows, repository } = facts;
  const own = workflows.find(({ text }) => text.includes("actions/deploy-pages@"));
  if (own !== undefined) return examineText(own, facts);
  if (githubName(repository?.remote ?? null) === null) return [];
  const hint = repository?.isTop
    ? "offprint init --merge writes one"
    : "it must be in .github/workflows/ at the top of the repository; offprint init shows one";
  return [advice("no workflow publishes the site on GitHub Pages", hint)];
}

function examineText(workflow: Source, facts: Facts): readonly Finding[] {
  const found = [
    ...permissions(workflow),
    ...lockfile(workflow, facts),
    ...branches(workflow, facts),
    ...pins(workflow, facts),
    ...hiddenFiles(workflow),
  ];
  return found.length > 0 ? found : [well(`${workflow.path} publishes the site`)];
}

function permissions({ path, text }: Source): readonly Finding[] {
  const lacking = ["pages", "id-token"].filter((name) => !new RegExp(`${name}: *write|write-all`).test(text));
  if (lacking.length === 0) return [];
  const names = lacking.map((name) => `"${name}: write"`).join(" and ");
  return [failure(`${path} may not publish`, `give its last job the permissions ${names}`)];
}

function lockfile({ path, text }: Source, { hasLockfile }: Facts): readonly Finding[] {
  if (hasLockfile || !/\bnpm ci\b/.test(text) || text.includes("-f package-lock.json")) return [];
  const hint = "run npm install, and commit the package-lock.json it makes";
  return [failure(`${path} runs npm ci, which needs a package-lock.json`, hint)];
}

function branches({ path, text }: Source, { repository }: Facts): readonly Finding[] {
  const branch = repository?.branch ?? null;
  const listed = /branches: *\[([^\]]*)\]/
    .exec(text)?.[1]
    ?.split(",")
    .map((name) => name.replace(/["'\s]/g, ""));
  const isListed = listed?.some((name) => name === branch || /[*]/.test(name)) ?? true;
  if (branch === null || isListed) return [];
  return [advice(`${path} does not run for the branch "${branch}"`, `add it: branches: [${branch}]`)];
}

interface Use {
  readonly action: string;
  readonly ref: string;
  /** What the comment behind it says: 6 of `# v6.1.0`. */
  readonly major: number | null;
}

function usesIn(text: string): readonly Use[] {
  const uses = text.matchAll(/uses: *([\w./-]+)@([\w./-]+)(?: *# *v(\d+))?/g);
  return [...uses].map(([, action = "", ref = "", major]) => ({
    action,
    ref,
    major: major === undefined ? null : Number(major),
  }));
}

/** A tag can be moved by whoever has taken the action over, a commit cannot. */
function pins({ path, text }: Source, { freshWorkflow }: Facts): readonly Finding[] {
  const uses = usesIn(text);
  const loose = uses.filter(({ ref }) => !/^[0-9a-f]{40}$/.test(ref)).map(({ action }) => action);
  const fresh = new Map(usesIn(freshWorkflow).map(({ action, major }) => [action, major ?? 0]));
  const old = uses.filter(({ action, major }) => major !== null && major < (fresh.get(action) ?? 0));
  const names = old.map(({ action }) => action).join(", ");
  return [
    ...(loose.length === 0
      ? []
      : [advice(`${path} does not pin ${loose.join(", ")}`, "name the commit, as new sites do")]),
    ...(old.length === 0
      ? []
      : [
          advice(
            `${path} has old versions of ${names}`,
            "take over those of a site that offprint init writes",
          ),
        ]),
  ];
}

/** The action has left out files such as `.well-known` since version 4, and has a switch for it since version 5. */
function hiddenFiles({ path, text }: Source): readonly Finding[] {
  const isOld = /upload-pages-artifact@(?:v[1-3]\b|[0-9a-f]{40} *# *v[1-3]\b)/.test(text);
  if (isOld || !text.includes("upload-pages-artifact@") || /include-hidden-files: *true/.test(text))
    return [];
  const hint = 'write "include-hidden-files: true" below "path: _site"';
  return [advice(`${path} leaves out files whose names begin with a dot`, hint)];
}
