import { resolve } from "node:path";
import type { Running } from "../dev/dev.ts";
import { openBrowser } from "../dev/open-browser.ts";
import { startPreview } from "../dev/preview.ts";
import { realFolder } from "../disk/read/site-folder.ts";
import { readBase } from "../disk/write/manifest.ts";
import type { Outcome } from "./outcome.ts";
import { addressOf, type Place, tellDeaf, tellPlace } from "./tell-place.ts";

/** The flags of `offprint preview`. */
export interface PreviewFlags extends Place {
  readonly out: string;
  readonly strictPort: boolean;
  /** The system whose way of opening a browser is to be used; null to open none. */
  readonly open: string | null;
  /** A path; null for the one the site was built for. */
  readonly base: string | null;
}

/** `offprint preview [dir]`: serves the site that was built, as a static host would. */
export async function previewCommand(
  dir: string,
  flags: PreviewFlags,
  say: (text: string) => void,
): Promise<Running | Outcome> {
  const out = resolve(dir, flags.out);
  const folder = realFolder(out);
  const built = folder && readBase(folder);
  if (folder === null || built === null)
    return failed(`error: there is no built site in "${out}"\n  = run offprint build first\n`);
  const base = flags.base === null ? built : pathOf(flags.base);
  const running = await startPreview({ folder, base }, flags, (port) => {
    const address = addressOf(flags, port, base);
    say(`${tellPlace(flags, port)}  ${address} (Ctrl-C ends it)\n`);
    if (flags.open !== null) openBrowser(address, flags.open);
  });
  return "code" in running ? failed(tellDeaf(running, flags)) : running;
}

/** The path of a base that may be a whole address. */
function pathOf(base: string): string {
  return new URL(`${base}/`, "http://localhost/").pathname.replace(/\/{2,}/g, "/");
}

function failed(stderr: string): Outcome {
  return { code: 1, stdout: "", stderr };
}
