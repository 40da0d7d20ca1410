#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Format, Outcome, Telling } from "./commands/outcome.ts";
import { version } from "./version.ts";

const exit = { well: 0, usage: 2, bug: 70 } as const;

const program = new Command("offprint")
  .description("Turns a folder of Markdown into a researcher's homepage.")
  .version(version(), "-V, --version")
  .showSuggestionAfterError()
  .showHelpAfterError("(offprint --help tells more)")
  .exitOverride();

program
  .command("build")
  .description("Check a site and write it, ready to publish.")
  .argument("[dir]", "folder that holds content/", ".")
  .option("--out <folder>", "where to write, from the site's folder", "_site")
  .option("--base <path>", "path or address the site will have: /repo/", checkedBase)
  .option("--drafts", "publish drafts, too", false)
  .addOption(
    new Option("--format <format>", "how to tell of mistakes")
      .choices(["text", "json", "github"])
      .default(null, "text"),
  )
  .option("--json", "the same as --format json", false)
  .option("--no-color", "plain text only")
  .addHelpText(
    "after",
    examples("offprint build", "offprint build my-site --out public_html", "offprint build --base /my-repo/"),
  )
  .action(async (dir: string, options: BuildOptions) => {
    const { buildCommand } = await import("./commands/build.ts");
    const { out, base = null, drafts } = options;
    finish(await buildCommand(dir, { out, base, drafts, repository: repository(), ...telling(options) }));
  });

interface BuildOptions {
  readonly out: string;
  readonly base?: string;
  readonly drafts: boolean;
  readonly format: Format | null;
  readonly json: boolean;
  readonly color: boolean;
}

/** A path that cannot be taken for an address, or a whole address; empty for the top of a domain, as Pages workflows say it. */
function checkedBase(base: string): string {
  const isAddress = /^https?:\/\/[^/?#\s][^?#\s]*$/i.test(base) && URL.canParse(base);
  const isPath = !/[\s?#:\\]|^\/\/|^[^/]*\.|\/\.{1,2}(?:\/|$)/.test(base);
  if (isAddress || isPath) return base;
  throw new InvalidArgumentError(
    "Write a path such as /repo/, or an address such as https://name.github.io/repo/.",
  );
}

function telling({ format, json, color }: BuildOptions): Telling {
  const inWorkflow = process.env["GITHUB_ACTIONS"] === "true";
  return {
    format: json ? "json" : (format ?? (inWorkflow ? "github" : "text")),
    colour: color && wantsColour(),
    width: process.stderr.columns ?? 100,
  };
}

/** Colours where a person looks on: https://no-color.org and https://force-color.org, else a terminal that has them. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return process.stderr.isTTY === true && TERM !== "dumb";
}

function repository(): string | null {
  return process.env["GITHUB_ACTIONS"] === "true" ? (process.env["GITHUB_REPOSITORY"] ?? null) : null;
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join("")}`;
}

function finish({ code, stdout, stderr }: Outcome): void {
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = code;
}

/** Usage errors of commander have been printed by it; anything else that was thrown is our bug. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exit.well : exit.usage;
    return;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  const about = `offprint ${version()}, Node ${process.version}, ${process.platform} ${process.arch}`;
  process.stderr.write(
    `This is a mistake in Offprint, not in your files. Please report it with these lines:\n\n${about}\n${stack}\n`,
  );
  process.exitCode = exit.bug;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exit.well);
  throw error;
});

if (process.argv.length <= 2) program.outputHelp();
else await program.parseAsync().catch(fail);
