import { type Command, Option } from "commander";
import type { Editor } from "../dev/reload/mistakes.ts";
import { examples } from "./examples.ts";
import { goOn, place, type ServerFlags, say } from "./server.ts";
import { looks } from "./terminal.ts";
import { checkedBase, checkedPort, defaultPort } from "./values.ts";

interface DevOptions extends ServerFlags {
  readonly drafts: boolean;
  readonly editor: Editor;
}

/** Declares `offprint dev`. */
export function declareDev(program: Command): void {
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
    .addHelpText(
      "after",
      examples("offprint dev", "offprint dev my-site --open", "offprint dev --drafts --port 8080"),
    )
    .action(async (dir: string, options: DevOptions, command: Command) => {
      const { devCommand } = await import("../commands/dev.ts");
      const { drafts, editor, base = null } = options;
      const flags = { ...place(options), ...looks(command), format: "text" as const, drafts, editor, base };
      goOn(await devCommand(dir, flags, say));
    });
}
