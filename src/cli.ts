#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Format, Outcome, Telling } from "./commands/outcome.ts";
import type { Running } from "./dev/dev.ts";
import type { Editor } from "./dev/reload/mistakes.ts";
import { version } from "./version.ts";

const exit = { well: 0, usage: 2, bug: 70 } as const;
const defaultPort = 4321;

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

program
  .command("dev")
  .description("Show a site while you write it: pages follow every change.")
  .argument("[dir]", "folder that holds content/", ".")
  .option("--port <number>", "port, or the next one that is free", checkedPort, defaultPort)
  .option("--strict-port", "fail when the port is in use", false)
  .option("--host <address>", "let other machines see it, too: 0.0.0.0")
  .option("--open", "open it in the browser", false)
  .option("--base <path>", "path or address the site will have: /repo/", checkedBase)
  .option("--drafts", "show drafts, too", false)
  .addOption(
    new Option("--editor <name>", "what opens a mistake's place")
      .choices(["vscode", "vscodium", "cursor", "zed", "none"])
      .default("vscode"),
  )
  .option("--no-color", "plain text only")
  .addHelpText(
    "after",
    examples("offprint dev", "offprint dev my-site --open", "offprint dev --drafts --port 8080"),
  )
  .action(async (dir: string, options: DevOptions) => {
    const { devCommand } = await import("./commands/dev.ts");
    const { drafts, editor, base = null } = options;
    const flags = { ...place(options), ...telling({ ...options, format: "text" }), drafts, editor, base };
    goOn(await devCommand(dir, flags, say));
  });

program
  .command("preview")
  .description("Show the site that was built, as a host will.")
  .argument("[dir]", "folder that holds content/", ".")
  .option("--out <folder>", "where it was written, from the site's folder", "_site")
  .option("--port <number>", "port, or the next one that is free", checkedPort, defaultPort)
  .option("--strict-port", "fail when the port is in use", false)
  .option("--host <address>", "let other machines see it, too: 0.0.0.0")
  .option("--open", "open it in the browser", false)
  .option("--base <path>", "path it is shown under, if not the one it was built for", checkedBase)
  .addHelpText("after", examples("offprint preview", "offprint preview my-site --open"))
  .action(async (dir: string, options: PreviewOptions) => {
    const { previewCommand } = await import("./commands/preview.ts");
    const { out, base = null } = options;
    goOn(await previewCommand(dir, { ...place(options), out, base }, say));
  });

interface ServerOptions {
  readonly port: number;
  readonly strictPort: boolean;
  readonly host?: string;
  readonly open: boolean;
  readonly base?: string;
}

interface DevOptions extends ServerOptions {
  readonly drafts: boolean;
  readonly editor: Editor;
  readonly color: boolean;
}

interface PreviewOptions extends ServerOptions {
  readonly out: string;
}

/** Where a server is to be, and which system's way to open a browser to use. `BROWSER=none` is how people say that nothing may open a window. */
function place({ port, strictPort, host, open }: ServerOptions) {
  const opens = open && process.env["BROWSER"] !== "none";
  return { port, strictPort, host: host ?? null, open: opens ? process.platform : null };
}

function checkedPort(written: string): number {
  const port = Number(written);
  if (/^\d{1,5}$/.test(written) && port <= 65_535) return port;
  throw new InvalidArgumentError("Write a number from 0 to 65535.");
}

function say(text: string): void {
  process.stderr.write(text);
}

/** Goes on until somebody stops it, and then ends as the signal would have ended it; a second signal ends it at once. */
function goOn(started: Running | Outcome): void {
  if ("code" in started) finish(started);
  else for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) endOn(signal, started);
}

function endOn(signal: NodeJS.Signals, { stop }: Running): void {
  process.once(signal, () => {
    stop().then(() => process.kill(process.pid, signal), fail);
  });
}

interface BuildOptions extends TellingOptions {
  readonly out: string;
  readonly base?: string;
  readonly drafts: boolean;
}

interface TellingOptions {
  readonly format: Format | null;
  readonly json?: boolean;
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

function telling({ format, json = false, color }: TellingOptions): Telling {
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
