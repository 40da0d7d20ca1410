import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** What the search for a browser depends on. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is a program at a path. */
  readonly runs: (path: string) => boolean;
  /** Where `npm run browser:install` puts one. */
  readonly installed: string;
}

/** First the one that is nothing but what pages need: a whole browser is busy with windows that nobody sees. */
const names = [
  ...["chromium-headless-shell", "chrome-headless-shell"],
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
];
const macOS = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
const windows = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/**
 * The path of a Chromium or Chrome: the one that `CHROMIUM` or `CHROME_PATH` names, else one on the PATH, at the
 * system's usual places, or installed for this project; null if there is none. A name that leads nowhere is an error.
 */
export function findChromium(around: Surroundings = ours()): string | null {
  const { env, runs, installed } = around;
  const named = env["CHROMIUM"] ?? env["CHROME_PATH"];
  if (named !== undefined && !runs(named)) throw new Error(`there is no program at ${named}`);
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [
    ...(named === undefined ? [] : [named]),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...macOS.flatMap((app) => [`/Applications/${app}`, `${env["HOME"]}/Applications/${app}`]),
    ...windowsFolders.flatMap((folder) => windows.map((path) => `${env[folder]}/${path}`)),
    installed,
  ];
  return places.find(runs) ?? null;
}

function ours(): Surroundings {
  return { env: process.env, runs: canRun, installed: chromium.executablePath() };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
