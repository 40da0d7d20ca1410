import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { starterTexts } from "../src/disk/read/starter-texts.ts";
import { offprint, siteFolder } from "./support/command.ts";
import { repository } from "./support/repository.ts";
import { workflowMistakes } from "./support/workflow-mistakes.ts";

interface Step {
  readonly uses?: string;
  readonly id?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly [key: string]: unknown;
}

const ours = readFileSync(repository(".github/workflows/pages.yml"), "utf8");
const fresh = starterTexts()["pages.yml"] ?? "";
const usesIn = (workflow: string) => [...workflow.matchAll(/uses: (.+)/g)].map(([, use]) => use);

describe.each([
  ["of this repository", ours],
  ["of a new site", fresh],
])("the workflow %s", (_, text) => {
  const workflow = parse(text);
  const jobs: Readonly<Record<string, Job>> = workflow.jobs;
  const { build, deploy } = jobs;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const stepOf = (action: string) =>
    build?.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`)) ?? {};
  const built = build?.steps.find(({ run }) => run?.startsWith("npm run build"));

  test("is right for GitHub's own parser", async () => {
    expect(await workflowMistakes(text)).toEqual([]);
  });

  test("asks for the outputs of steps that are in the same job", () => {
    for (const job of Object.values(jobs)) {
      const ids = job.steps.flatMap(({ id }) => id ?? []);
      const asked = [...JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)/g)].map(([, id]) => id);
      expect(asked.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
    }
    expect(text.match(/\bsteps\./g)).toHaveLength(2);
  });

  test("names each action by its commit, and the version that is", () => {
    expect(usesIn(text)).toHaveLength(5);
    for (const use of usesIn(text)) expect(use).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("has no more rights than it needs: to publish, only where that is done", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(Object.keys(jobs)).toEqual(["build", "deploy"]);
    expect(build?.permissions).toEqual({ contents: "read", pages: "read" });
    expect(deploy?.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(deploy?.steps.map(({ run }) => run)).toEqual([undefined]);
  });

  test("publishes one after the other, for the main branch and when it is asked to", () => {
    expect(workflow.concurrency).toEqual({ group: "pages", "cancel-in-progress": false });
    expect(Object.keys(workflow.on)).toEqual(["push", "workflow_dispatch"]);
    expect(workflow.on.push.branches).toContain("main");
  });

  test("keeps packages from run to run, and publishes hidden files, too", () => {
    expect(stepOf("setup-node").with).toMatchObject({ cache: "npm" });
    expect(stepOf("upload-pages-artifact").with).toEqual({ path: "_site", "include-hidden-files": true });
  });

  test("publishes nothing when a step fails", () => {
    expect(deploy?.["needs"]).toBe("build");
    for (const part of [...Object.values(jobs), ...steps])
      expect(Object.keys(part)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(if|continue-on-error)$/)]),
      );
    for (const { run = "" } of steps) expect(run).not.toMatch(/\|\||set \+e|; *(?:true|exit 0|:) *$/m);
    expect(build?.steps.at(-1)?.uses).toContain("upload-pages-artifact");
  });

  test("lets nothing a stranger may choose into a shell", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
    expect(text).not.toMatch(/pull_request|github\.event|secrets\./);
  });

  test.each([
    ["https://mara.github.io/sand", "/sand/"],
    ["https://mara.github.io", "/"],
    ["https://mara.example.org", "/"],
  ])("builds for the address GitHub Pages tells: %s", { timeout: 30_000 }, async (address, base) => {
    expect(built?.run).toBe('npm run build -- --base "$BASE"');
    const id = stepOf("configure-pages").id;
    const told = built?.env?.["BASE"]?.replace(`\${{ steps.${id}.outputs.base_url }}`, address) ?? "";
    const folder = siteFolder({ "content/site.yaml": "url:\n" });
    expect((await offprint(["build", folder, "--base", told])).code).toBe(0);
    const page = (path: string) => readFileSync(join(folder, "_site", path), "utf8");
    expect(page("index.html")).toContain(`<link rel="canonical" href="${address}/">`);
    expect(page("404.html")).toContain(`href="${base}publications/"`);
  });
});

test("new sites use the same actions as this repository", () => {
  expect(usesIn(fresh)).toEqual(usesIn(ours));
});

test.each([
  ["concurrency:", "concurency:"],
  ["workflow_dispatch:", "workflow_dispath:"],
  ["cancel-in-progress: false", "cancel-in-progress: maybe"],
  ["contents: read", "contents: reed"],
  ["id-token: write", "id-tokens: write"],
  ["needs: build", "needs: bild"],
  ["runs-on: ubuntu-24.04", "runson: ubuntu-24.04"],
  ["uses: actions/checkout@", "use: actions/checkout@"],
  ["with:", "wiht:"],
  ["id: deployment", "id: the deployment"],
  ["outputs.base_url }}", "outputs.base_url }"],
  ["{{ steps.pages", "{{ step.pages"],
  ["{{ steps.deployment", "{{ format('{0}', steps.deployment"],
])("the parser finds the mistake in a workflow with %j for %j", async (right, wrong) => {
  expect(fresh).toContain(right);
  expect((await workflowMistakes(fresh.replace(right, wrong))).length).toBeGreaterThan(0);
});
