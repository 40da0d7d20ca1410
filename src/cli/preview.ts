import type { Command } from "commander";
import { examples } from "./examples.ts";
import { goOn, place, type ServerFlags, say } from "./server.ts";
import { checkedBase, checkedPort, defaultPort } from "./values.ts";

interface PreviewOptions extends ServerFlags {
  readonly out: string;
}

/** Declares `offprint preview`. */
export function declarePreview(program: Command): void {
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
      const { previewCommand } = await import("../commands/preview.ts");
      const { out, base = null } = options;
      goOn(await previewCommand(dir, { ...place(options), out, base }, say));
    });
}
