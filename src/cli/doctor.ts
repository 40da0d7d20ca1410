import { homedir } from "node:os";
import { join } from "node:path";
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
      finish(doctorCommand(dir, { out, machine: machine(), ...manner(command) }));
    });
}

function machine() {
  const { platform, arch, versions } = process;
  return { node: versions.node, system: `${platform} ${arch}`, gitSettings: gitSettings(platform) };
}

/** Where git keeps its settings: https://git-scm.com/docs/git-config#FILES. */
function gitSettings(platform: NodeJS.Platform): readonly string[] {
  const { ProgramFiles = "C:/Program Files", XDG_CONFIG_HOME = join(homedir(), ".config") } = process.env;
  const computer = platform === "win32" ? join(ProgramFiles, "Git/etc/gitconfig") : "/etc/gitconfig";
  return [computer, join(XDG_CONFIG_HOME, "git/config"), join(homedir(), ".gitconfig")];
}
