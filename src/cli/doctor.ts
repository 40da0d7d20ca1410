import type { Command } from "commander";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { manner } from "./terminal.ts";

interface DoctorOptions {
  readonly out: string;
}

/** Declares `offprint doctor`. */
export function declareDoctor(program: Command): void {
  program
    .command("doctor")
    .description("Look for what keeps a site from being built or published.")
    .argument("[dir]", "folder that holds content/", ".")
    .option("--out <folder>", "where it would be written, from that folder", "_site")
    .option("--json", "one JSON document", false)
    .addHelpText("after", examples("offprint doctor", "offprint doctor my-site --json"))
    .action(async (dir: string, { out }: DoctorOptions, command: Command) => {
      const { doctorCommand } = await import("../commands/doctor.ts");
      const machine = { node: process.versions.node, system: `${process.platform} ${process.arch}` };
      finish(doctorCommand(dir, { out, machine, ...manner(command) }));
    });
}
