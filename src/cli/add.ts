import type { Command } from "commander";
import { emailAddress } from "./email-address.ts";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { manner } from "./terminal.ts";
import { onlooker } from "./watch.ts";

interface AddOptions {
  readonly mailto?: string;
  readonly dryRun: boolean;
}

/** Declares `offprint add`. */
export function declareAdd(program: Command): void {
  program
    .command("add")
    .description("Add a paper, filled in by the registry that knows it.")
    .argument("<paper>", "DOI, arXiv identifier, address of it, or a .bib file")
    .argument("[dir]", "folder that holds content/", ".")
    .option("--mailto <address>", "your e-mail, told to the registry: it serves you better", emailAddress)
    .option("--dry-run", "show what would be written", false)
    .option("--json", "one JSON document", false)
    .addHelpText(
      "after",
      examples(
        "offprint add 10.1109/5.771073",
        "offprint add https://arxiv.org/abs/2410.05258",
        "offprint add papers.bib my-site --dry-run",
      ),
    )
    .action(async (paper: string, dir: string, { mailto, dryRun }: AddOptions, command: Command) => {
      const { addCommand } = await import("../commands/add.ts");
      const { connection } = await import("./network.ts");
      const flags = { isDry: dryRun, onlooker: onlooker(), ...manner(command) };
      finish(await addCommand(paper, dir, flags, connection(mailto, onlooker())));
    });
}
