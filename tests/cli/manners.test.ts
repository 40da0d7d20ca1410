import { describe, expect, test } from "vitest";
import { offprint, siteFolder } from "../support/command.ts";

const together = { concurrent: true, timeout: 60_000 };
const escapeSign = String.fromCharCode(27);
const files = {
  "content/profile.md": "---\nname: Mara Lindqvist\n---\n\nSee [my degree](#degree).\n",
  "resume.json": '{"basics": {"name": "Mara Lindqvist", "shoes": 38}}',
};

/** A line for every command, how it ends in that site, and whether it has anything to colour. */
const lines = [
  ["init", 1, true],
  ["import resume.json --dry-run", 0, true],
  ["build", 0, true],
  ["check", 0, true],
  ["dev no-such-folder", 1, false],
  ["preview", 1, false],
  ["new talk", 2, false],
  ["new talk Tides --date 2025-13", 1, true],
  ["add", 2, false],
  ["sync", 1, true],
  ["eject", 2, false],
  ["schema", 0, false],
  ["schema --write", 0, true],
  ["doctor", 0, true],
  ["explain", 0, false],
  ["completion fish", 0, false],
] as const;

describe("in a pipe, with nobody to ask", together, () => {
  test.each(lines)("%s ends by itself with %i, in plain text", async (line, code) => {
    const ended = await offprint(line.split(" "), { cwd: siteFolder(files) });
    const said = ended.stdout + ended.stderr;
    expect({ code: ended.code, said }).toEqual({ code, said: expect.stringMatching(/\S/) });
    expect(said).not.toContain(escapeSign);
    expect(said).not.toContain("\r");
    expect(said).not.toMatch(/\n {4}at /);
  });

  const coloured = lines.filter(([, , hasColour]) => hasColour).map(([line]) => line);
  test.each(coloured)("%s is coloured when FORCE_COLOR says so", async (line) => {
    const { stdout, stderr } = await offprint(line.split(" "), {
      cwd: siteFolder(files),
      env: { FORCE_COLOR: "1" },
    });
    expect(stdout + stderr).toContain(escapeSign);
  });
});

describe("in a terminal", together, () => {
  const isTerminal = ["stdout", "stderr"].map(
    (stream) => `Object.defineProperty(process.${stream}, "isTTY", { value: true })`,
  );
  const node = ["--import", `data:text/javascript,${encodeURIComponent(isTerminal.join(";"))}`];

  test.each([
    [{ TERM: "xterm" }, [], true],
    [{ TERM: "dumb" }, [], false],
    [{ TERM: "xterm", NO_COLOR: "1" }, [], false],
    [{ TERM: "xterm" }, ["--no-color"], false],
  ] as const)("a check is coloured as %j and %j have it", async (env, flags, isColoured) => {
    const { stdout, stderr } = await offprint(["check", siteFolder(files), ...flags], { env, node });
    expect((stdout + stderr).includes(escapeSign)).toBe(isColoured);
  });
});
