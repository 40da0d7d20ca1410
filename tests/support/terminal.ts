import { spawn } from "node:child_process";
import { briefly } from "./briefly.ts";
import type { Ended } from "./command.ts";
import { repository } from "./repository.ts";

/** Makes Node believe that somebody sits before it. */
const somebody = ["stdin", "stdout", "stderr"].map(
  (stream) => `Object.defineProperty(process.${stream}, "isTTY", { value: true })`,
);

/** Runs the compiled command as in a terminal; each answer is typed when a question stands there. */
export function offprintAsking(
  args: readonly string[],
  answers: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const terminal = `data:text/javascript,${encodeURIComponent(somebody.join(";"))}`;
  const options = [...briefly, "--import", terminal];
  const child = spawn(process.execPath, [...options, repository("dist/cli.js"), ...args], {
    cwd,
    // CI: without the line that counts what takes long, since that depends on how busy the machine is.
    env: { PATH: process.env["PATH"] ?? "", NO_COLOR: "1", CI: "true", ...env },
  });
  const left = [...answers];
  let [stdout, stderr, answered] = ["", "", 0];
  child.stdout.on("data", (data) => {
    stdout += data;
  });
  child.stderr.on("data", (data) => {
    stderr += data;
    const lines = withoutMoves(stderr).split("\n");
    if (!/: $/.test(lines.at(-1) ?? "") || lines.length === answered) return;
    answered = lines.length;
    child.stdin.write(left.shift() ?? "\u0004");
  });
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr: withoutMoves(stderr) }));
  });
}

/** What stands on the screen, without the signs that move the cursor. */
function withoutMoves(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are steered by them.
  return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, "").replaceAll("\r", "");
}
