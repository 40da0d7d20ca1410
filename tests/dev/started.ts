import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { printshop } from "../../src/commands/printshop.ts";
import { startDev } from "../../src/dev/dev.ts";
import type { Round } from "../../src/dev/keeper.ts";
import { openMemory } from "../../src/disk/memory/memory.ts";
import { latePdfMaker } from "../../src/pdf/make/pdf-maker.ts";
import { repository } from "../support/repository.ts";
import { type CaseFiles, writeSite } from "../support/small-site.ts";

/** A running `dev` over a small site of its own. */
export interface Started {
  readonly port: number;
  readonly folder: string;
  /** Every round so far, the first one among them. */
  readonly rounds: readonly Round[];
  readonly stop: () => Promise<void>;
}

/** How it is started. */
export interface Starting {
  readonly files?: CaseFiles;
  readonly host?: string;
  readonly base?: string;
}

/** A folder with a small site in it, gone when `whenDone` calls back. */
export function siteIn(files: CaseFiles, whenDone: (clean: () => void) => void): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "offprint-dev-")));
  whenDone(() => rmSync(parent, { recursive: true, force: true }));
  writeSite(join(parent, "site"), files);
  return join(parent, "site");
}

/** Starts `dev` on a free port and waits for the first round; whoever starts it in a test need not stop it. */
export async function started(
  { files = {}, host, base }: Starting = {},
  whenDone: (clean: () => void | Promise<void>) => void = onTestFinished,
): Promise<Started> {
  const folder = siteIn(files, whenDone);
  const rounds: Round[] = [];
  let port = 0;
  const running = await startDev(
    {
      root: folder,
      packageTemplates: repository("templates"),
      build: { base: base ?? null, drafts: false, repository: null },
      wish: { host: host ?? null, port: 0, strictPort: false },
      editor: "vscode",
      makePdf: latePdfMaker(printshop(folder, openMemory(folder, "pdf"))),
      client: new Map([["client.js", "// the client\n"]]),
    },
    {
      listening: (found) => {
        port = found;
      },
      built: (round) => rounds.push(round),
      unwatched: () => {},
      failed: (error) => {
        throw error;
      },
    },
  );
  if ("code" in running) throw new Error(running.code);
  whenDone(running.stop);
  await until(() => rounds.length > 0);
  return { port, folder, rounds, stop: running.stop };
}

/** Waits until something is so. A busy machine may take its time, which is no mistake. */
export async function until(isSo: () => boolean | Promise<boolean>, most = 15_000): Promise<void> {
  const end = performance.now() + most;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`it did not come to be: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
