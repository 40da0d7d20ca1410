import { type Running, startDev } from "../dev/dev.ts";
import { openBrowser } from "../dev/open-browser.ts";
import { clientFiles } from "../dev/reload/client-files.ts";
import type { Editor } from "../dev/reload/mistakes.ts";
import { openMemory } from "../disk/memory/memory.ts";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { realFolder } from "../disk/read/site-folder.ts";
import { latePdfMaker } from "../pdf/make/pdf-maker.ts";
import type { Outcome, Telling } from "./outcome.ts";
import { printshop } from "./printshop.ts";
import { nothingTold, tellRound } from "./tell-dev.ts";
import { addressOf, type Place, tellDeaf, tellPlace } from "./tell-place.ts";

/** The flags of `offprint dev`, and what the environment adds to them. */
export interface DevFlags extends Telling, Place {
  readonly strictPort: boolean;
  /** The system whose way of opening a browser is to be used; null to open none. */
  readonly open: string | null;
  readonly base: string | null;
  readonly drafts: boolean;
  readonly editor: Editor;
}

/** `offprint dev [dir]`: shows a site while it is written. `say` is called with each thing there is to say. */
export async function devCommand(
  dir: string,
  flags: DevFlags,
  say: (text: string) => void,
): Promise<Running | Outcome> {
  const root = realFolder(dir);
  if (root === null) return failed(`error: there is no folder "${dir}"\n`);
  let told = nothingTold;
  let address = (base: string) => base;
  const { base, drafts, editor } = flags;
  const build = { base, drafts, repository: null };
  const options = {
    root,
    packageTemplates: packageTemplates(),
    build,
    wish: flags,
    editor,
    client: clientFiles(),
    makePdf: latePdfMaker(printshop(root, openMemory(root, "pdf"))),
  };
  const running = await startDev(options, {
    listening(port) {
      address = (base) => addressOf(flags, port, base);
      say(`${tellPlace(flags, port)}  ${address("/")} (Ctrl-C ends it)\n`);
    },
    built(round) {
      const [text, now] = tellRound(round, told, flags, address);
      say(text);
      if (told.isFirst && flags.open !== null) openBrowser(address(round.built?.base ?? "/"), flags.open);
      told = now;
    },
    unwatched: (code) =>
      say(
        `changes cannot be noticed (${code}), so the folder is looked at every second; offprint doctor tells more\n`,
      ),
    failed: (error) => say(`This is a mistake in Offprint, not in your files:\n${stackOf(error)}\n`),
  });
  return "code" in running ? failed(tellDeaf(running, flags)) : running;
}

function stackOf(error: unknown): string {
  return (error instanceof Error ? error.stack : null) ?? String(error);
}

function failed(stderr: string): Outcome {
  return { code: 1, stdout: "", stderr };
}
