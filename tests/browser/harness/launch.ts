import type { LaunchOptions } from "playwright-core";

/**
 * How the browser is started: it reaches no machine but this one, so a page that asks another for anything is seen
 * to ask and gets nothing.
 */
export function launchOptions(executablePath: string): LaunchOptions {
  const args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--hide-scrollbars"];
  // Chromium's sandbox does not work for root, as whom containers run.
  return {
    executablePath,
    args,
    chromiumSandbox: process.getuid?.() !== 0 && process.env["CI"] === undefined,
  };
}
