import type { Command } from "commander";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { manner } from "./terminal.ts";
import { onlooker } from "./watch.ts";

interface ImportOptions {
  readonly dryRun: boolean;
}

/** Declares `offprint import`. */
export function declareImport(program: Command): void {
  program
    .command("import")
    .description("Take over the CV you have: a RenderCV or JSON Resume file.")
    .argument("<file>", "cv.yaml of RenderCV, or resume.json")
    .argument("[dir]", "folder of your site, or one for a new site", ".")
    .option("--dry-run", "show what would be written", false)
    .option("--json", "one JSON document", false)
    .addHelpText(
      "after",
      examples("offprint import cv.yaml my-site", "offprint import resume.json --dry-run"),
    )
    .action(async (file: string, dir: string, { dryRun }: ImportOptions, command: Command) => {
      const { importCommand } = await import("../commands/import.ts");
      finish(await importCommand(file, dir, { isDry: dryRun, onlooker: onlooker(), ...manner(command) }));
    });
}
