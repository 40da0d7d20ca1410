import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeOutputs } from "../../../src/disk/write/write-outputs.ts";
import type { Output } from "../../../src/output.ts";
import { putFiles, siteIn, temporaryFolder, treeOf } from "../temporary-folder.ts";
import { refusal } from "./refusal.ts";

const outputs = (site: Readonly<Record<string, string>>): readonly Output[] =>
  Object.entries(site).map(([path, text]) => ({ path, text }));

const home = { "index.html": "home", "publications/a/index.html": "paper", "中文/é.html": "字" };
const longAgo = new Date("2001-02-03");

function built(site: Readonly<Record<string, string>> = home): string {
  const out = join(temporaryFolder(), "_site");
  writeOutputs(outputs(site), out);
  return out;
}

describe("a build", () => {
  test("makes the folder and writes every output", () => {
    const out = join(temporaryFolder(), "deep/er/_site");
    expect(writeOutputs(outputs(home), out)).toEqual({ total: 3, changed: 3, removed: 0 });
    expect(siteIn(out)).toEqual(home);
  });

  test("writes bytes as they are, and only when they differ", () => {
    const out = temporaryFolder();
    const font = { path: "fonts/a.woff2", bytes: new Uint8Array([0, 255, 13, 10, 128]) };
    expect(writeOutputs([font], out)).toMatchObject({ changed: 1 });
    expect([...readFileSync(join(out, font.path))]).toEqual([...font.bytes]);
    expect(writeOutputs([font], out)).toMatchObject({ changed: 0 });
    expect(writeOutputs([{ ...font, bytes: new Uint8Array(5) }], out)).toMatchObject({ changed: 1 });
  });

  test("writes into an empty folder", () => {
    const out = temporaryFolder();
    writeOutputs(outputs(home), out);
    expect(siteIn(out)).toEqual(home);
  });

  test("leaves nothing of its own but the base and a sorted list of its files, the same bytes for the same site", () => {
    const out = built();
    const own = Object.entries(treeOf(out)).filter(([path]) => path.startsWith(".offprint/"));
    expect(own.map(([path]) => path)).toEqual([".offprint/manifest.json"]);
    expect(JSON.parse(own[0]?.[1] ?? "")).toEqual({ version: 1, base: "/", files: Object.keys(home) });
    expect(treeOf(built(Object.fromEntries(Object.entries(home).reverse())))).toEqual(treeOf(out));
  });

  test("copies files by their bytes, larger ones too", () => {
    const bytes = Buffer.alloc(2_500_000, "0123456789").fill(0xff, 1_048_570, 1_048_580);
    const from = temporaryFolder({ "photo.jpg": bytes });
    const out = temporaryFolder();
    const copy = { path: "img/photo.jpg", copy: join(from, "photo.jpg") };
    expect(writeOutputs([copy], out).changed).toBe(1);
    expect(readFileSync(join(out, "img/photo.jpg")).equals(bytes)).toBe(true);
    expect(writeOutputs([copy], out).changed).toBe(0);
    writeFileSync(join(from, "photo.jpg"), bytes.fill("x", 2_499_999));
    expect(writeOutputs([copy], out).changed).toBe(1);
    expect(readFileSync(join(out, "img/photo.jpg")).equals(bytes)).toBe(true);
  });

  test.runIf(existsSync("/proc/self/fd"))("leaves no file open, however many changed", () => {
    const from = temporaryFolder({ a: "one", b: "two" });
    const out = temporaryFolder();
    const copies = (name: string) =>
      Array.from({ length: 20 }, (_, page) => ({ path: `${page}`, copy: join(from, name) }));
    writeOutputs(copies("a"), out);
    const open = readdirSync("/proc/self/fd").length;
    writeOutputs(copies("b"), out);
    expect(readdirSync("/proc/self/fd").length).toBeLessThan(open + 10);
  });

  test("gives every file the usual rights, whatever those of the file it copies", () => {
    const from = temporaryFolder({ "private.pdf": "x" });
    chmodSync(join(from, "private.pdf"), 0o700);
    const out = temporaryFolder({});
    writeOutputs([...outputs(home), { path: "private.pdf", copy: join(from, "private.pdf") }], out);
    const usual = 0o666 & ~process.umask();
    for (const path of ["index.html", "private.pdf"])
      expect(statSync(join(out, path)).mode & 0o777).toBe(usual);
  });

  test("copies what a link leads to: the output holds no links", () => {
    const from = temporaryFolder({ "a.pdf": "pdf" });
    symlinkSync("a.pdf", join(from, "b.pdf"));
    const out = temporaryFolder();
    writeOutputs([{ path: "b.pdf", copy: join(from, "b.pdf") }], out);
    expect(lstatSync(join(out, "b.pdf")).isFile()).toBe(true);
    expect(siteIn(out)).toEqual({ "b.pdf": "pdf" });
  });
});

describe("the next build", () => {
  test("does not touch what stays the same", () => {
    const out = built();
    for (const path of Object.keys(home)) utimesSync(join(out, path), longAgo, longAgo);
    const written = writeOutputs(outputs({ ...home, "index.html": "new" }), out);
    expect(written).toEqual({ total: 3, changed: 1, removed: 0 });
    expect(statSync(join(out, "publications/a/index.html")).mtime).toEqual(longAgo);
    expect(statSync(join(out, "index.html")).mtime).not.toEqual(longAgo);
  });

  test("writes nothing at all when nothing changed", () => {
    const out = built();
    utimesSync(join(out, ".offprint/manifest.json"), longAgo, longAgo);
    expect(writeOutputs(outputs(home), out)).toEqual({ total: 3, changed: 0, removed: 0 });
    expect(statSync(join(out, ".offprint/manifest.json")).mtime).toEqual(longAgo);
  });

  test("notices other bytes of the same length, and mends files changed or deleted by hand", () => {
    const out = built();
    putFiles(out, { "index.html": "hoax" });
    rmSync(join(out, "publications"), { recursive: true });
    expect(writeOutputs(outputs(home), out).changed).toBe(2);
    expect(siteIn(out)).toEqual(home);
  });

  test("removes what is no longer part of the site, and the folders that empties", () => {
    const out = built({ ...home, "old/deep/page/index.html": "old", "old/kept.html": "k" });
    expect(writeOutputs(outputs({ "index.html": "home", "old/kept.html": "k" }), out)).toEqual({
      total: 2,
      changed: 0,
      removed: 3,
    });
    expect(siteIn(out)).toEqual({ "index.html": "home", "old/kept.html": "k" });
  });

  test("keeps what others put there", () => {
    const out = built();
    const foreign = { CNAME: "x.org", ".git/HEAD": "ref", "publications/a/notes.txt": "mine" };
    putFiles(out, foreign);
    writeOutputs(outputs({ "index.html": "home" }), out);
    expect(siteIn(out)).toEqual({ "index.html": "home", ...foreign });
  });

  test("turns a file into a folder and a folder into a file", () => {
    const out = built({ a: "file", "b/c/d.html": "deep" });
    writeOutputs(outputs({ "a/index.html": "folder", b: "flat" }), out);
    expect(siteIn(out)).toEqual({ "a/index.html": "folder", b: "flat" });
  });

  test("renames a page that differs only in case where the disk takes both for one", () => {
    const out = built({ "Foo.html": "foo" });
    // A second name for one inode is what such a disk shows us.
    linkSync(join(out, "Foo.html"), join(out, "foo.html"));
    writeOutputs(outputs({ "foo.html": "foo" }), out);
    expect(siteIn(out)).toEqual({ "foo.html": "foo" });
  });

  test("writes into a folder reached through a link", () => {
    const real = temporaryFolder();
    const link = join(temporaryFolder(), "_site");
    symlinkSync(real, link);
    writeOutputs(outputs(home), link);
    writeOutputs(outputs({ "index.html": "2" }), link);
    expect(siteIn(real)).toEqual({ "index.html": "2" });
  });
});

describe("refuses", () => {
  test("a folder with files that Offprint did not make, and touches nothing", () => {
    const out = temporaryFolder({ "thesis.tex": "years of work" });
    const { message, hint, rule } = refusal(() => writeOutputs(outputs(home), out));
    expect(rule).toBe("out-not-ours");
    expect(message).toBe(`"${out}" is not empty and was not made by Offprint`);
    expect(hint).toBe("choose another --out, or empty it");
    expect(treeOf(out)).toEqual({ "thesis.tex": "years of work" });
  });

  test.each([
    ["a file", (out: string) => writeFileSync(out, "x")],
    ["a link that leads nowhere", (out: string) => symlinkSync("gone", out)],
  ])("an output folder that is %s", (_, make) => {
    const out = join(temporaryFolder(), "_site");
    make(out);
    expect(refusal(() => writeOutputs(outputs(home), out))).toMatchObject({
      rule: "out-not-a-folder",
      message: `"${out}" is not a folder`,
    });
  });

  test("to overwrite a file that is not ours, by its name; the site stays as it was", () => {
    const out = built();
    putFiles(out, { CNAME: "mine.org" });
    const next = { ...home, "index.html": "new", CNAME: "ours.org" };
    expect(refusal(() => writeOutputs(outputs(next), out))).toMatchObject({
      rule: "out-in-the-way",
      message: `"CNAME" in "${out}" was not made by Offprint and would be overwritten`,
    });
    expect(siteIn(out)).toEqual({ ...home, CNAME: "mine.org" });
    expect(existsSync(join(out, ".offprint/lock"))).toBe(false);
  });

  test("no file that already has the very bytes: it becomes ours", () => {
    const out = built();
    putFiles(out, { CNAME: "mine.org" });
    writeOutputs(outputs({ ...home, CNAME: "mine.org" }), out);
    writeOutputs(outputs({ ...home, CNAME: "other.org" }), out);
    expect(siteIn(out)).toEqual({ ...home, CNAME: "other.org" });
  });

  test("to write through a link inside the output folder, and to remove through one", () => {
    const out = built();
    const elsewhere = temporaryFolder({ "a/index.html": "not yours" });
    rmSync(join(out, "publications"), { recursive: true });
    symlinkSync(elsewhere, join(out, "publications"));
    expect(refusal(() => writeOutputs(outputs(home), out)).message).toContain('"publications"');
    expect(writeOutputs(outputs({ "index.html": "home" }), out).removed).toBe(1);
    expect(siteIn(elsewhere)).toEqual({ "a/index.html": "not yours" });
  });

  test("a link or a folder in the place of a file, unless the file was ours", () => {
    const outside = temporaryFolder({ target: "theirs" });
    const out = built();
    symlinkSync(join(outside, "target"), join(out, "new.html"));
    expect(refusal(() => writeOutputs(outputs({ ...home, "new.html": "n" }), out)).rule).toBe(
      "out-in-the-way",
    );
    rmSync(join(out, "index.html"));
    symlinkSync(join(outside, "target"), join(out, "index.html"));
    writeOutputs(outputs(home), out);
    expect(lstatSync(join(out, "index.html")).isFile()).toBe(true);
    expect(siteIn(outside)).toEqual({ target: "theirs" });
    mkdirSync(join(out, "feed.xml/empty"), { recursive: true });
    expect(refusal(() => writeOutputs(outputs({ ...home, "feed.xml": "f" }), out)).message).toContain(
      '"feed.xml"',
    );
  });

  test.each([
    "../x",
    "a/../../x",
    "/etc/x",
    "a\\..\\x",
    "a\0b",
    "C:/x",
    "",
    "a//b",
    "./a",
    "a/.",
    ".offprint/x",
    ".OFFPRINT",
    "字".repeat(86),
  ])("the path %j as a mistake of the program's own", (path) => {
    const parent = temporaryFolder();
    expect(() => writeOutputs([{ path, text: "" }], join(parent, "out"))).toThrow(
      /no path inside the output folder/,
    );
    expect(treeOf(parent)).toEqual({});
  });

  test.each([
    [["a", "a"], /two outputs/],
    [["A/x", "a/x"], /two outputs/],
    [["caf\u00E9", "cafe\u0301"], /two outputs/],
    [["a", "a/b"], /both a file and a folder/],
    [["A", "a/b"], /both a file and a folder/],
  ])("%j as a mistake of the program's own", (paths, message) => {
    const all = paths.map((path) => ({ path, text: "" }));
    expect(() => writeOutputs(all, join(temporaryFolder(), "out"))).toThrow(message);
  });

  test.each(["manifest.json", "journal.json"])(
    "a damaged or hostile %s, and removes nothing by it",
    (name) => {
      const parent = temporaryFolder({ "precious.txt": "p" });
      const out = join(parent, "_site");
      writeOutputs(outputs(home), out);
      for (const text of [
        "{",
        "[]",
        '{"files":[1]}',
        '{"files":["../precious.txt"],"write":[],"remove":["../precious.txt"]}',
      ]) {
        putFiles(out, { [`.offprint/${name}`]: text });
        expect(refusal(() => writeOutputs(outputs(home), out)).rule).toBe("damaged-state");
      }
      expect(existsSync(join(parent, "precious.txt"))).toBe(true);
    },
  );
});

describe("the lock", () => {
  test("a build that is running is not disturbed", () => {
    const out = built();
    putFiles(out, { ".offprint/lock": `${process.ppid}\n` });
    const { message, hint } = refusal(() => writeOutputs(outputs({}), out));
    expect(message).toBe(`another build is writing "${out}" (process ${process.ppid})`);
    expect(hint).toContain(join(out, ".offprint/lock"));
    expect(siteIn(out)).toEqual(home);
    expect(readFileSync(join(out, ".offprint/lock"), "utf8")).toBe(`${process.ppid}\n`);
  });

  test.each([
    ["of a dead process", () => `${spawnSync(process.execPath, ["-e", ""]).pid}\n`],
    ["with our own number, as in containers", () => `${process.pid}\n`],
    ["that is empty", () => ""],
    ["whose writing was cut off", () => `${process.ppid}`],
    ["that is no number", () => "-1"],
  ])("a lock %s is taken over", (_, lock) => {
    const out = built();
    putFiles(out, { ".offprint/lock": lock() });
    expect(writeOutputs(outputs({ "index.html": "2" }), out).changed).toBe(1);
    expect(Object.keys(treeOf(out))).toEqual([".offprint/manifest.json", "index.html"]);
  });
});

describe("a commit that was interrupted", () => {
  test("is finished by the next build", () => {
    const out = built({ "a.html": "old a", "b.html": "old b", "stale/x.html": "s" });
    const journal = { version: 1, remove: ["stale/x.html"], write: ["a.html", "b.html", "c/d.html"] };
    putFiles(out, {
      "a.html": "new a",
      ".offprint/stage/1": "new b",
      ".offprint/stage/2": "new d",
      ".offprint/stage/manifest.json": JSON.stringify({
        version: 1,
        files: ["a.html", "b.html", "c/d.html"],
      }),
      ".offprint/journal.json": JSON.stringify(journal),
    });
    const site = { "a.html": "new a", "b.html": "new b", "c/d.html": "new d" };
    expect(writeOutputs(outputs(site), out)).toEqual({ total: 3, changed: 0, removed: 0 });
    expect(siteIn(out)).toEqual(site);
    expect(Object.keys(treeOf(out)).filter((path) => path.startsWith(".offprint"))).toEqual([
      ".offprint/manifest.json",
    ]);
  });

  test("does not write through a link that was put in its way", () => {
    const elsewhere = temporaryFolder();
    const out = built({ "a.html": "a" });
    symlinkSync(elsewhere, join(out, "c"));
    putFiles(out, {
      ".offprint/stage/0": "d",
      ".offprint/journal.json": JSON.stringify({ version: 1, remove: [], write: ["c/d.html"] }),
    });
    expect(refusal(() => writeOutputs(outputs({ "a.html": "a" }), out)).message).toContain('"c"');
    expect(siteIn(elsewhere)).toEqual({});
  });

  test("staged files without a journal are swept away, even if nothing changed since", () => {
    const out = built();
    putFiles(out, { ".offprint/stage/0": "half a pa" });
    writeOutputs(outputs(home), out);
    expect(existsSync(join(out, ".offprint/stage"))).toBe(false);
  });
});
