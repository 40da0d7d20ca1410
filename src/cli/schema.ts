import type { Command } from "commander";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { manner } from "./terminal.ts";

interface SchemaOptions {
  readonly write: boolean;
  readonly site: string;
  readonly dryRun: boolean;
}

/** Declares `offprint schema`. */
export function declareSchema(program: Command): void {
  program
    .command("schema")
    .description("Tell editors what you can write: JSON Schemas.")
    .argument("[kind]", "one kind only: site, profile, publications, news, …")
    .option("--write", "set up completion of YAML files in VS Code", false)
    .option("--site <dir>", "folder that holds content/, for --write", ".")
    .option("--dry-run", "with --write: show what would be written", false)
    .addHelpText("after", examples("offprint schema publications", "offprint schema --write"))
    .action(async (kind: string | undefined, { write, site, dryRun }: SchemaOptions, command: Command) => {
      const { schemaCommand, writeSchemas } = await import("../commands/schema.ts");
      if (write && kind !== undefined) command.error("error: --write writes the schemas of all kinds");
      finish(write ? writeSchemas(site, { isDry: dryRun, ...manner(command) }) : schemaCommand(kind ?? null));
    });
}
