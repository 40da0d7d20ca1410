import { type Command, Option } from "commander";
import { emailAddress } from "./email-address.ts";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { manner } from "./terminal.ts";
import { today } from "./today.ts";
import { onlooker } from "./watch.ts";

interface SyncOptions {
  readonly orcid: boolean;
  readonly dblp: boolean;
  readonly add: boolean;
  readonly counts: boolean;
  readonly mailto?: string;
  readonly dryRun: boolean;
}

/** Declares `offprint sync`. */
export function declareSync(program: Command): void {
  program
    .command("sync")
    .description("Find papers your ORCID or DBLP lists and the site lacks, or how often they are cited.")
    .argument("[dir]", "folder that holds content/", ".")
    .option("--orcid", "look at ORCID only", false)
    .option("--dblp", "look at DBLP only", false)
    .option("--add", "add what is missing", false)
    .addOption(
      new Option("--counts", "write how often your papers are cited into content/citations.yaml")
        .conflicts(["orcid", "dblp", "add"])
        .default(false),
    )
    .option("--mailto <address>", "your e-mail, told to the registries: they serve you better", emailAddress)
    .option("--dry-run", "with --add or --counts: show what would be written", false)
    .option("--json", "one JSON document", false)
    .addHelpText(
      "after",
      examples(
        "offprint sync",
        "offprint sync my-site --orcid --add",
        "offprint sync --counts --dry-run",
        "offprint sync --json",
      ),
    )
    .action(
      async (dir: string, { orcid, dblp, add, counts, mailto, dryRun }: SyncOptions, command: Command) => {
        const { connection } = await import("./network.ts");
        if (counts) {
          const { syncCounts } = await import("../commands/sync-counts.ts");
          const flags = { isDry: dryRun, today: today(), onlooker: onlooker(), ...manner(command) };
          return finish(await syncCounts(dir, flags, connection(mailto, onlooker())));
        }
        const { syncCommand } = await import("../commands/sync.ts");
        const lists = [...(orcid ? (["orcid"] as const) : []), ...(dblp ? (["dblp"] as const) : [])];
        const flags = { lists, isAdding: add, isDry: dryRun, onlooker: onlooker(), ...manner(command) };
        finish(await syncCommand(dir, flags, connection(mailto, onlooker())));
      },
    );
}
