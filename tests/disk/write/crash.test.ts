import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { writeOutputs } from "../../../src/disk/write/write-outputs.ts";
import type { Output } from "../../../src/output.ts";
import { putFiles, siteIn, temporaryFolder, treeOf } from "../temporary-folder.ts";
import { doHalf } from "./faulty-fs.ts";
import { refusal } from "./refusal.ts";

type Fault = (name: string, args: readonly unknown[], fs: typeof import("node:fs"), index: number) => void;

/** The fault in force, and how many watched calls there were since it was set. */
const disk = vi.hoisted(() => ({ fault: (() => {}) as Fault, calls: 0 }));

vi.mock("node:fs", async (importOriginal) => {
  const { faultyFs } = await import("./faulty-fs.ts");
  const fs = await importOriginal<typeof import("node:fs")>();
  return faultyFs(fs, (name, args, real) => {
    const index = disk.calls;
    disk.calls += 1;
    disk.fault(name, args, real, index);
  });
});

function during(fault: Fault, action: () => void): number {
  Object.assign(disk, { fault, calls: 0 });
  try {
    action();
  } finally {
    disk.fault = () => {};
  }
  return disk.calls;
}

// Hundreds of builds each: quick on a quiet machine, slow on a busy one.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  disk.fault = () => {};
});

const outputs = (site: Readonly<Record<string, string>>): readonly Output[] =>
  Object.entries(site).map(([path, text]) => ({ path, text }));

const before = {
  "index.html": "old",
  "same.html": "same",
  a: "file",
  "b/c/d.html": "deep",
  "e/gone.html": "gone",
};
const after = {
  "index.html": "new, longer",
  "same.html": "same",
  "a/index.html": "folder",
  b: "flat",
  "f/new.html": "n",
};
const other = { "index.html": "third", "b/c/d.html": "deep again" };
const foreign = { CNAME: "x.org", "e/notes.txt": "mine" };

/** A folder holding the site before, made afresh at each call. */
function freshFolder(): () => string {
  const parent = temporaryFolder();
  const out = join(parent, "_site");
  return () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
    writeOutputs(outputs(before), out);
    putFiles(out, foreign);
    return out;
  };
}

function callsOfOneBuild(): number {
  const out = freshFolder()();
  return during(
    () => {},
    () => writeOutputs(outputs(after), out),
  );
}

const ownFiles = (out: string) => Object.keys(treeOf(out)).filter((path) => path.startsWith(".offprint/"));
const isPending = (out: string) => existsSync(join(out, ".offprint/journal.json"));

describe("killed before or in the middle of any call", () => {
  class Killed extends Error {}
  /** From the call on nothing works any more, as nothing does in a dead process. */
  const killAt =
    (at: number, inTheMiddle: boolean): Fault =>
    (name, args, fs, index) => {
      if (index < at) return;
      if (index === at && inTheMiddle) doHalf(name, args, fs);
      throw new Killed();
    };
  const kill = (at: number, inTheMiddle: boolean, site: Readonly<Record<string, string>>, out: string) => {
    expect(() => during(killAt(at, inTheMiddle), () => writeOutputs(outputs(site), out))).toThrow(Killed);
  };

  test("the site is the old one, the new one, or one whose journal says what is left to do", () => {
    const fresh = freshFolder();
    const seen = { old: 0, pending: 0, new: 0 };
    for (let at = 0; at < callsOfOneBuild(); at += 1) {
      const out = fresh();
      kill(at, true, after, out);
      const site = JSON.stringify(Object.entries(siteIn(out)).sort());
      const is = (whole: object) => site === JSON.stringify(Object.entries({ ...whole, ...foreign }).sort());
      if (isPending(out)) seen.pending += 1;
      else if (is(before)) seen.old += 1;
      else if (is(after)) seen.new += 1;
      else expect.fail(`killed at call ${at}: ${site}`);
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(1);
  });

  test.each([
    ["the same site", after],
    ["the site before", before],
    ["another site", other],
  ])("the next build is whole and leaves nothing behind: %s", (_, next) => {
    const fresh = freshFolder();
    const calls = callsOfOneBuild();
    for (let at = 0; at < calls * 2; at += 1) {
      const out = fresh();
      kill(at >> 1, at % 2 === 1, after, out);
      writeOutputs(outputs(next), out);
      expect(siteIn(out), `killed at call ${at >> 1}`).toEqual({ ...next, ...foreign });
      expect(ownFiles(out)).toEqual([".offprint/manifest.json"]);
    }
  });

  test("so is the one after a build that was killed while mending", () => {
    const fresh = freshFolder();
    const calls = callsOfOneBuild();
    for (let first = 3; first < calls; first += 5) {
      for (let second = first % 3; ; second += 3) {
        const out = fresh();
        kill(first, false, after, out);
        try {
          during(killAt(second, true), () => writeOutputs(outputs(other), out));
          break;
        } catch (error) {
          expect(error).toBeInstanceOf(Killed);
        }
        writeOutputs(outputs(after), out);
        expect(siteIn(out), `killed at calls ${first} and ${second}`).toEqual({ ...after, ...foreign });
      }
    }
  });

  test("a first build into nothing can be taken up by the next", () => {
    const out = join(temporaryFolder(), "new/_site");
    for (let at = 0; at < 15; at += 1) {
      rmSync(out, { recursive: true, force: true });
      kill(at, true, { "a/b.html": "b" }, out);
      writeOutputs(outputs(after), out);
      expect(siteIn(out), `killed at call ${at}`).toEqual(after);
    }
  });
});

describe("when the disk fails", () => {
  const systemError = (code: string) => Object.assign(new Error(`${code}: no`), { code, path: "/there" });
  const needsRoom = new Set(["writeFileSync", "writeSync", "mkdirSync"]);
  const fullFrom =
    (at: number): Fault =>
    (name, [target, content], fs, index) => {
      if (index < at || !needsRoom.has(name)) return;
      if (typeof target === "string") doHalf(name, [target, content], fs);
      throw systemError("ENOSPC");
    };
  const failAt =
    (at: number, code: string): Fault =>
    (_name, _args, _fs, index) => {
      if (index === at) throw systemError(code);
    };

  test("a full disk while staging leaves the old site untouched, sweeps up, and is told", () => {
    const out = freshFolder()();
    const { rule, message, hint } = refusal(() =>
      during(fullFrom(10), () => writeOutputs(outputs(after), out)),
    );
    expect(rule).toBe("out-failed");
    expect(message).toBe(`"${out}" could not be written: the disk is full (at "/there")`);
    expect(hint).toContain("the site that was there is untouched");
    expect(siteIn(out)).toEqual({ ...before, ...foreign });
    expect(ownFiles(out)).toEqual([".offprint/manifest.json"]);
  });

  const faults: readonly [string, (at: number) => Fault][] = [
    ["full from then on", fullFrom],
    ["EIO", (at) => failAt(at, "EIO")],
    ["EACCES", (at) => failAt(at, "EACCES")],
    ["EROFS", (at) => failAt(at, "EROFS")],
  ];

  test.each(faults)(
    "at any call (%s), the site is whole or its journal is kept, and the next build is whole",
    (_, fault) => {
      const fresh = freshFolder();
      const calls = callsOfOneBuild();
      for (let at = 0; at < calls; at += 1) {
        const out = fresh();
        let rule = "done";
        try {
          during(fault(at), () => writeOutputs(outputs(after), out));
        } catch {
          rule = "failed";
        }
        if (!isPending(out) && rule === "failed") {
          const isNew = existsSync(join(out, "f/new.html"));
          expect(siteIn(out), `failed at call ${at}`).toEqual({ ...(isNew ? after : before), ...foreign });
        }
        writeOutputs(outputs(after), out);
        expect(siteIn(out), `failed at call ${at}`).toEqual({ ...after, ...foreign });
        expect(ownFiles(out)).toEqual([".offprint/manifest.json"]);
      }
    },
  );

  test("a failure in the middle of the commit says that the next build finishes it", () => {
    const out = freshFolder()();
    const onRename: Fault = (name, args) => {
      if (name === "renameSync" && String(args[1]).endsWith("new.html")) throw systemError("EIO");
    };
    const { rule, hint } = refusal(() => during(onRename, () => writeOutputs(outputs(after), out)));
    expect(rule).toBe("out-half-written");
    expect(hint).toContain("finishes what was begun");
  });

  test("a folder we may not write in is found out before anything is moved", () => {
    const out = freshFolder()();
    const locked: Fault = (name, [path]) => {
      if (name === "accessSync" && path === `${out}/e`) throw systemError("EACCES");
    };
    const { rule, message } = refusal(() => during(locked, () => writeOutputs(outputs(after), out)));
    expect([rule, message]).toEqual(["out-failed", expect.stringContaining("permission denied")]);
    expect(siteIn(out)).toEqual({ ...before, ...foreign });
  });

  test("a file held open for a moment, as on Windows, is waited for", () => {
    const out = freshFolder()();
    let held = 2;
    const busy: Fault = (name, args) => {
      if (name === "renameSync" && String(args[1]).endsWith("index.html") && held-- > 0)
        throw systemError("EBUSY");
    };
    during(busy, () => writeOutputs(outputs(after), out));
    expect(siteIn(out)).toEqual({ ...after, ...foreign });
  });
});

test("of two builds that find the lock of a dead one, the slower gives the faster its lock back", () => {
  const out = freshFolder()();
  const lock = join(out, ".offprint/lock");
  const living = `${process.ppid}\n`;
  putFiles(out, { ".offprint/lock": "" });
  const overtake: Fault = (name, [from], fs) => {
    if (name === "renameSync" && from === lock) fs.writeFileSync(lock, living);
  };
  expect(refusal(() => during(overtake, () => writeOutputs(outputs(after), out))).rule).toBe("out-busy");
  expect(treeOf(out)).toMatchObject({ ...before, ".offprint/lock": living });
  expect(ownFiles(out)).toEqual([".offprint/lock", ".offprint/manifest.json"]);
});
