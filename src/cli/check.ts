import type { Command } from "commander";
import type { Rule } from "../proofread/rules.ts";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { withTellingOptions } from "./telling-options.ts";
import { repository, telling } from "./terminal.ts";
import { checkedBase, list } from "./values.ts";
import { onlooker } from "./watch.ts";

interface CheckOptions {
  readonly base?: string;
  readonly drafts: boolean;
  readonly external: boolean;
  readonly strict: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly skip: readonly string[];
}

/** Declares `offprint check`. */
export function declareCheck(program: Command): void {
  withTellingOptions(
    program
      .command("check")
      .description("Look a site through: all that build finds, and what it lets pass.")
      .argument("[dir]", "folder that holds content/", ".")
      .option("--external", "ask for the links that lead out of the site, too", false)
      .option("--fix", "mend what can be mended for certain", false)
      .option("--dry-run", "with --fix: show what would be mended", false)
      .option("--strict", "fail on warnings, too", false)
      .option("--skip <rules>", "do not tell of these: unused-file,no-alt", namesIn, [])
      .option("--base <path>", "path or address the site will have: /repo/", checkedBase)
      .option("--drafts", "look at drafts, too", false),
  )
    .addHelpText(
      "after",
      examples(
        "offprint check",
        "offprint check --external",
        "offprint check --fix --dry-run",
        "offprint check my-site --strict",
        "offprint check --skip unused-file,no-alt",
        "offprint check --json > report.json",
      ),
    )
    .action(async (dir: string, options: CheckOptions, command: Command) => {
      const { checkCommand } = await import("../commands/check.ts");
      const { base = null, drafts, external, strict, fix, dryRun } = options;
      const skip = await rulesIn(options.skip, command);
      const manner = { isStrict: strict, isFixing: fix, isDry: dryRun };
      const flags = {
        base,
        drafts,
        skip,
        repository: repository(),
        today: latestToday(),
        onlooker: onlooker(),
      };
      const web = external ? (await import("./outside.ts")).outside(onlooker()) : null;
      finish(await checkCommand(dir, { ...flags, ...manner, ...telling(command) }, web));
    });
}

function namesIn(written: string, before: readonly string[]): readonly string[] {
  return [...before, ...list(written)];
}

/** The rules of these names. They are read when a site is checked: help needs none of them. */
async function rulesIn(names: readonly string[], command: Command): Promise<readonly Rule[]> {
  const { readRule } = await import("../proofread/read-rule.ts");
  return names.map((name) => {
    const rule = readRule(name);
    if (typeof rule === "string") return rule;
    return command.error(`error: option '--skip <rules>' argument '${name}' is invalid. ${rule.unknown}`);
  });
}

/** The day it is where it is latest, fourteen hours ahead of UTC: what is dated today anywhere is not in the future. */
function latestToday(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
