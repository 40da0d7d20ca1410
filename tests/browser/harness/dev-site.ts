import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { briefly } from "../../support/briefly.ts";
import { repository } from "../../support/repository.ts";

/** A site that a person writes while the real `offprint dev` shows it. */
export interface DevSite {
  readonly folder: string;
  /** Saves a file, its folders made where they are missing. */
  save(path: string, text: string): void;
  /** Starts the command on a port (0: a free one) and waits for its first round; returns the port. */
  start(port: number): Promise<number>;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
}

/** An empty site, gone when all tests of the file are over. */
export function devSite(): DevSite {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "offprint-dev-")));
  let child: ChildProcess | null = null;
  afterAll(() => {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    save(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    async start(port) {
      const args = [
        ...briefly,
        repository("dist/cli.js"),
        "dev",
        folder,
        "--port",
        `${port}`,
        "--strict-port",
      ];
      child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
      return firstRound(child);
    },
    async stop() {
      if (child === null) return;
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
    },
  };
}

/** The port that a starting command tells of, once it has built for the first time. */
function firstRound({ stderr }: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    let said = "";
    stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const port = /localhost:(\d+)/.exec(said)?.[1];
      if (port !== undefined && /[✓✗]/.test(said)) resolve(Number(port));
    });
  });
}
