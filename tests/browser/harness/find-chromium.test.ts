import { expect, test } from "vitest";
import { findChromium } from "./find-chromium.ts";

/** Looks for a browser on a machine that has these programs. */
function find(programs: readonly string[], env: Readonly<Record<string, string>> = {}): string | null {
  return findChromium({ env, runs: (path) => programs.includes(path), installed: "/cache/chrome" });
}

test.each([
  [
    "CHROMIUM names one",
    ["/opt/my-chrome", "/bin/chromium"],
    { CHROMIUM: "/opt/my-chrome", PATH: "/bin" },
    "/opt/my-chrome",
  ],
  ["CHROME_PATH names one", ["/opt/my-chrome"], { CHROME_PATH: "/opt/my-chrome" }, "/opt/my-chrome"],
  ["one is on the PATH", ["/usr/bin/google-chrome"], { PATH: "/bin:/usr/bin" }, "/usr/bin/google-chrome"],
  [
    "several are",
    ["/bin/chromium", "/bin/chromium-headless-shell"],
    { PATH: "/bin" },
    "/bin/chromium-headless-shell",
  ],
  [
    "one is among the programs of macOS",
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    {},
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  [
    "one is among the programs of Windows",
    ["C:/Program Files/Google/Chrome/Application/chrome.exe"],
    { PROGRAMFILES: "C:/Program Files" },
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
  ],
  ["one was installed for the project", ["/cache/chrome"], { PATH: "/bin" }, "/cache/chrome"],
  ["there is none", [], { PATH: "/bin" }, null],
])("finds a browser where %s", (_, programs, env, found) => {
  expect(find(programs, env)).toBe(found);
});

test("says so when the named browser is not there, and takes no other", () => {
  expect(() => find(["/bin/chromium"], { CHROMIUM: "/opt/gone", PATH: "/bin" })).toThrow(
    "no program at /opt/gone",
  );
});
