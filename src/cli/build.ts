import type { Command } from "commander";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { withTellingOptions } from "./telling-options.ts";
import { repository, telling } from "./terminal.ts";
import { unbroken } from "./unbroken.ts";
import { checkedBase } from "./values.ts";
import { onlooker } from "./watch.ts";

interface BuildOptions {
  readonly out: string;
  readonly base?: string;
  readonly drafts: boolean;
}

/** Declares `offprint build`. */
export function declareBuild(program: Command): void {
  withTellingOptions(
    program
      .command("build")
      .description("Check a site and write it, ready to publish.")
      .argument("[dir]", "folder that holds content/", ".")
      .option("--out <folder>", "where to write, from the site's folder", "_site")
      .option("--base <path>", "path or address the site will have: /repo/", checkedBase)
      .option("--drafts", "publish drafts, too", false),
  )
    .addHelpText(
      "after",
      examples(
        "offprint build",
        "offprint build my-site --out public_html",
        "offprint build --base /my-repo/",
        "offprint build --verbose",
      ),
    )
    .action(async (dir: string, options: BuildOptions, command: Command) => {
      const { buildCommand } = await import("../commands/build.ts");
      const { out, base = null, drafts } = options;
      const flags = { out, base, drafts, repository: repository(), unbroken, onlooker: onlooker() };
      finish(await buildCommand(dir, { ...flags, ...telling(command) }));
    });
}
