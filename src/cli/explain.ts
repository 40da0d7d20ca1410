import type { Command } from "commander";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";

/** Declares `offprint explain`. */
export function declareExplain(program: Command): void {
  program
    .command("explain")
    .description("Tell more of a mistake: error[unknown-key] is unknown-key.")
    .argument("[rule]", "its name in brackets; without one all there are")
    .addHelpText("after", examples("offprint explain unknown-key", "offprint explain"))
    .action(async (rule: string | undefined) => {
      const { explainCommand } = await import("../commands/explain.ts");
      finish(explainCommand(rule ?? null));
    });
}
