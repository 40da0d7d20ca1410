import type { Command } from "commander";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { manner } from "./terminal.ts";

interface EjectOptions {
  readonly site: string;
  readonly list: boolean;
  readonly dryRun: boolean;
}

/** Declares `offprint eject`. */
export function declareEject(program: Command): void {
  program
    .command("eject")
    .description("Copy one template into your site, to change it there.")
    .argument("[template]", "its name: publication, partials/venue, style.css")
    .option("--list", "name all templates, and what each is", false)
    .option("--site <dir>", "folder that holds content/", ".")
    .option("--dry-run", "show what would be written", false)
    .option("--json", "one JSON document", false)
    .addHelpText(
      "after",
      examples(
        "offprint eject --list",
        "offprint eject publication",
        "offprint eject style.css --site my-site",
      ),
    )
    .action(async (template: string | undefined, options: EjectOptions, command: Command) => {
      const { ejectCommand, listTemplates } = await import("../commands/eject.ts");
      if (options.list) return finish(listTemplates(manner(command)));
      if (template === undefined) command.error("error: which template? offprint eject --list names them");
      else finish(ejectCommand(options.site, template, { isDry: options.dryRun, ...manner(command) }));
    });
}
