import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { FoundFile } from "../../../src/disk/read/found-file.ts";
import { rememberTexts } from "../../../src/disk/read/remember-texts.ts";

const folder = mkdtempSync(join(tmpdir(), "offprint-texts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const from = join(folder, "a.md");
const path = "content/a.md";
const minute = 60_000;

describe("reading texts again and again", () => {
  let now = 0;
  let read = rememberTexts();

  beforeEach(() => {
    read = rememberTexts(() => now);
    write("one");
    now = found().changedAt + minute;
  });

  const textOf = (file: FoundFile) => read(file).value?.text;

  it("opens no file again of which its folder tells nothing new", () => {
    const file = found();
    const first = read(file);
    rmSync(from);
    expect(read(file)).toBe(first);
  });

  it.each([
    ["has another size", () => write("three"), { bytes: 5 }, "three"],
    ["was changed at another time", () => write("two"), { changedAt: 1 }, "two"],
    ["is another file, which a link now leads to", () => write("two"), { from: `${folder}/./a.md` }, "two"],
  ])("opens a file that %s", (_, change, told, expected) => {
    const file = found();
    expect(textOf(file)).toBe("one");
    change();
    expect(textOf({ ...file, ...told })).toBe(expected);
  });

  it("opens a file that had just changed when it was read, since the clocks of disks are coarse", () => {
    const file = found();
    now = file.changedAt + 1900;
    expect(textOf(file)).toBe("one");
    write("two");
    expect(textOf(file)).toBe("two");
  });

  it("tells again what is wrong with a file that stays as it was", () => {
    write(Buffer.from([0xff, 0x41]));
    const file = found();
    expect(read(file).problems.map(({ rule }) => rule)).toEqual(["not-utf-8"]);
    expect(read(file).problems.map(({ rule }) => rule)).toEqual(["not-utf-8"]);
  });
});

function write(text: string | Buffer): void {
  writeFileSync(from, text);
}

function found(): FoundFile {
  const { size, mtimeMs, ctimeMs } = statSync(from);
  return { path, from, bytes: size, changedAt: Math.max(mtimeMs, ctimeMs) };
}
