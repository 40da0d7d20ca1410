import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { offprint, ownFolder } from "../support/command.ts";

const together = { concurrent: true, timeout: 60_000 };

/** The script of a shell, in a file of its own. */
async function script(shell: string): Promise<string> {
  const { code, stdout, stderr } = await offprint(["completion", shell]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const file = join(ownFolder("completion"), `offprint.${shell}`);
  mkdirSync(dirname(file));
  writeFileSync(file, stdout);
  return file;
}

function isThere(shell: string): boolean {
  return spawnSync(shell, ["-c", "exit 0"]).status === 0;
}

/** What bash offers for a line; the last word is the one that is being written. */
function bashOffers(file: string, ...words: readonly string[]): readonly string[] {
  const line = words.map((word) => `'${word}'`).join(" ");
  const ask = `source '${file}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _offprint; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", ask], { encoding: "utf8" }).trim().split("\n");
}

function fishOffers(file: string, line: string): readonly string[] {
  const ask = `source '${file}'; complete -C '${line}'`;
  const said = execFileSync("fish", ["--no-config", "-c", ask], { encoding: "utf8" });
  return said
    .trim()
    .split("\n")
    .map((offer) => offer.replace(/\t.*/, ""));
}

describe("the completion", together, () => {
  test.for(["bash", "zsh", "fish"])("of %s can be read by it", async (shell, { skip }) => {
    const file = await script(shell);
    if (!isThere(shell)) return skip(`there is no ${shell}`);
    const { status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("of bash offers commands, options, and the values of an option", async ({ skip }) => {
    if (!isThere("bash")) return skip("there is no bash");
    const file = await script("bash");
    const { stdout } = await offprint(["--help"]);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? "");
    expect(bashOffers(file, "offprint", "")).toEqual(commands.filter((name) => name !== "help"));
    expect(bashOffers(file, "offprint", "bu")).toEqual(["build"]);
    expect(bashOffers(file, "offprint", "build", "--ba")).toEqual(["--base"]);
    expect(bashOffers(file, "offprint", "build", "--format", "")).toEqual(["text", "json", "github"]);
    expect(bashOffers(file, "offprint", "completion", "f")).toEqual(["fish"]);
    expect(bashOffers(file, "offprint", "explain", "--q")).toEqual(["--quiet"]);
  });

  test("of fish offers them as well", async ({ skip }) => {
    if (!isThere("fish")) return skip("there is no fish");
    const file = await script("fish");
    expect(fishOffers(file, "offprint bu")).toEqual(["build"]);
    expect(fishOffers(file, "offprint build --ba")).toEqual(["--base"]);
    expect(fishOffers(file, "offprint build --format ")).toEqual(expect.arrayContaining(["text", "json"]));
  });

  test("of zsh is known to it as that of offprint", async ({ skip }) => {
    if (!isThere("zsh")) return skip("there is no zsh");
    const file = await script("zsh");
    const load = `autoload -Uz compinit && compinit -u -D; source '${file}'; print $_comps[offprint]`;
    expect(execFileSync("zsh", ["-f", "-c", load], { encoding: "utf8" })).toBe("_offprint\n");
  });

  test("of another shell is not there, and those that are, are named", async () => {
    const { code, stderr } = await offprint(["completion", "csh"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Allowed choices are bash, zsh, fish.");
  });
});
