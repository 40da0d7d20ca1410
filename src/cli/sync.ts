import type { Command } from "commander";
import { emailAddress } from "./email-address.ts";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { looks } from "./terminal.ts";

interface SyncOptions {
  readonly orcid: boolean;
  readonly dblp: boolean;
  readonly add: boolean;
  readonly mailto?: string;
  readonly dryRun: boolean;
  readonly color: boolean;
}

/** Declares `offprint sync`. */
export function declareSync(program: Command): void {
  program
    .command("sync")
    .description("Find papers your ORCID or DBLP lists and the site lacks.")
    .argument("[dir]", "folder that holds content/", ".")
    .option("--orcid", "look at ORCID only", false)
    .option("--dblp", "look at DBLP only", false)
    .option("--add", "add what is missing", false)
    .option("--mailto <address>", "your e-mail, told to the registries: they serve you better", emailAddress)
    .option("--dry-run", "with --add: show what would be written", false)
    .option("--no-color", "plain text only")
    .addHelpText("after", examples("offprint sync", "offprint sync my-site --orcid --add"))
    .action(async (dir: string, { orcid, dblp, add, mailto, dryRun, color }: SyncOptions) => {
      const { syncCommand } = await import("../commands/sync.ts");
      const { connection } = await import("./network.ts");
      const lists = [...(orcid ? (["orcid"] as const) : []), ...(dblp ? (["dblp"] as const) : [])];
      const flags = { lists, isAdding: add, isDry: dryRun, ...looks(color) };
      finish(await syncCommand(dir, flags, connection(mailto)));
    });
}
