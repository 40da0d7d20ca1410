#!/usr/bin/env node
import { Command } from "commander";
import { declareAdd } from "./cli/add.ts";
import { declareBuild } from "./cli/build.ts";
import { declareCheck } from "./cli/check.ts";
import { withCommonOptions } from "./cli/common-options.ts";
import { declareCompletion } from "./cli/completion.ts";
import { declareDev } from "./cli/dev.ts";
import { declareDoctor } from "./cli/doctor.ts";
import { declareEject } from "./cli/eject.ts";
import { exit } from "./cli/exit.ts";
import { declareExplain } from "./cli/explain.ts";
import { fail } from "./cli/fail.ts";
import { declareImport } from "./cli/import.ts";
import { declareInit } from "./cli/init.ts";
import { declareNew } from "./cli/new.ts";
import { declarePreview } from "./cli/preview.ts";
import { declareSchema } from "./cli/schema.ts";
import { declareSync } from "./cli/sync.ts";
import { beginWatch } from "./cli/watch.ts";
import { version } from "./version.ts";

const program = withCommonOptions(
  new Command("offprint")
    .description("Turns a folder of Markdown into a researcher's homepage.")
    .version(version(), "-V, --version"),
)
  .showSuggestionAfterError()
  .showHelpAfterError("(offprint --help tells more)")
  .exitOverride();

declareInit(program);
declareImport(program);
declareBuild(program);
declareCheck(program);
declareDev(program);
declarePreview(program);
declareNew(program);
declareAdd(program);
declareSync(program);
declareEject(program);
declareSchema(program);
declareDoctor(program);
declareExplain(program);
declareCompletion(program);

program.hook("preAction", (_, command) => beginWatch(command));
for (const command of program.commands)
  command.showHelpAfterError(`(offprint ${command.name()} --help tells more)`);

/** Whoever reads results may stop early, which ends the program; who reads messages may, too, which changes nothing. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? exit.well);
  throw error;
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

if (process.argv.length <= 2) program.outputHelp();
else await program.parseAsync().catch(fail);
