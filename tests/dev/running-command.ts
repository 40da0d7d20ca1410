import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { briefly } from "../support/briefly.ts";
import { repository } from "../support/repository.ts";
import { until } from "./started.ts";

/** The real command, running. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** The code or signal it ended with. */
  readonly ended: Promise<number | string | null>;
}

/** Starts the compiled command with nobody at its keyboard; killed when the test is over. */
export function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningCommand {
  const child = spawn(process.execPath, [...briefly, repository("dist/cli.js"), ...args], {
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const ended = new Promise<number | string | null>((resolve) => {
    child.on("exit", (code, signal) => resolve(code ?? signal));
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return { child, said: () => said, ended };
}

/** Waits until it has said something, and returns what the pattern finds. */
export async function hears({ said }: RunningCommand, words: RegExp): Promise<string> {
  await until(() => words.test(said()), 30_000);
  return words.exec(said())?.[1] ?? "";
}
