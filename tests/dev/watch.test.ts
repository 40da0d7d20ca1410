import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { get } from "./raw-request.ts";
import { type Started, started, until } from "./started.ts";

const tides = "content/publications/tides.md";
const paper = (title: string) => `---\ntitle: ${title}\nauthors: [Mara Lindqvist]\ndate: 2024-06\n---\n`;

/** Waits until a page says something. */
async function says(dev: Started, path: string, words: string): Promise<void> {
  await until(async () => (await get(dev.port, path)).body.includes(words));
}

const save = (dev: Started, path: string, text: string) => writeFileSync(join(dev.folder, path), text);

/** As VS Code and many others save: a new file takes the old one's place. */
function saveAtomically(dev: Started, path: string, text: string): void {
  save(dev, `${path}.tmp~`, text);
  renameSync(join(dev.folder, `${path}.tmp~`), join(dev.folder, path));
}

/** As vim saves: the old file is kept under another name, and a new one written. */
function saveLikeVim(dev: Started, path: string, text: string): void {
  save(dev, "content/publications/4913", "");
  rmSync(join(dev.folder, "content/publications/4913"));
  renameSync(join(dev.folder, path), join(dev.folder, `${path}~`));
  save(dev, path, text);
  rmSync(join(dev.folder, `${path}~`));
}

describe("a page follows", { timeout: 60_000 }, () => {
  test.each([
    ["plain saves", save],
    ["atomic saves", saveAtomically],
    ["saves of vim", saveLikeVim],
  ])("%s, one after another, within a second", async (_, way) => {
    const dev = await started();
    const times: number[] = [];
    for (const word of ["Ebbing", "Flooding", "Slack"]) {
      const from = performance.now();
      way(dev, tides, paper(`${word} Tides`));
      await says(dev, "/publications/tides/", `${word} Tides`);
      times.push(performance.now() - from);
    }
    // Of a machine with much to do, one in three is enough.
    expect(Math.min(...times)).toBeLessThan(1000);
    saveAtomically(dev, tides, paper("Last Tides"));
    await says(dev, "/publications/tides/", "Last Tides");
    save(dev, tides, paper("Very Last Tides"));
    await says(dev, "/publications/tides/", "Very Last Tides");
  });

  test("new files, new folders with files in them, and files written there later", async () => {
    const dev = await started();
    save(dev, "content/publications/waves.md", paper("Waves"));
    await says(dev, "/publications/waves/", "Waves");
    mkdirSync(join(dev.folder, "content/pages/deep/er"), { recursive: true });
    save(dev, "content/pages/deep/er/one.md", "---\ntitle: One\n---\n\nFirst words.\n");
    await says(dev, "/deep/er/one/", "First words.");
    save(dev, "content/pages/deep/er/one.md", "---\ntitle: One\n---\n\nSecond words.\n");
    await says(dev, "/deep/er/one/", "Second words.");
  });

  test("files and folders that are renamed, and what is written into a renamed folder", async () => {
    const dev = await started({ files: { "content/pages/old/a.md": "---\ntitle: A\n---\n\nWords.\n" } });
    renameSync(join(dev.folder, tides), join(dev.folder, "content/publications/currents.md"));
    await says(dev, "/publications/currents/", "Tides and Sand");
    expect((await get(dev.port, "/publications/tides/")).status).toBe(404);
    renameSync(join(dev.folder, "content/pages/old"), join(dev.folder, "content/pages/new"));
    await says(dev, "/new/a/", "Words.");
    save(dev, "content/pages/new/a.md", "---\ntitle: A\n---\n\nOther words.\n");
    await says(dev, "/new/a/", "Other words.");
  });

  test("files that are deleted", async () => {
    const dev = await started();
    rmSync(join(dev.folder, tides));
    await until(async () => (await get(dev.port, "/publications/tides/")).status === 404);
  });

  test("content/ deleted and made anew, and the site's whole folder", async () => {
    const dev = await started();
    const profile = readFileSync(join(dev.folder, "content/profile.md"), "utf8");
    rmSync(join(dev.folder, "content"), { recursive: true });
    await until(() => dev.rounds.at(-1)?.problems.some(({ rule }) => rule === "no-content") === true);
    mkdirSync(join(dev.folder, "content"));
    save(dev, "content/profile.md", `${profile}\nAgain.\n`);
    await says(dev, "/", "Again.");
    renameSync(dev.folder, `${dev.folder}-away`);
    await wait(200);
    mkdirSync(join(dev.folder, "content"), { recursive: true });
    save(dev, "content/profile.md", `${profile}\nOnce more.\n`);
    await says(dev, "/", "Once more.");
    save(dev, "content/profile.md", `${profile}\nAnd then.\n`);
    await says(dev, "/", "And then.");
  });

  test("another folder that takes the place of content/", async () => {
    const dev = await started();
    mkdirSync(join(dev.folder, "next"));
    save(dev, "next/profile.md", "---\nname: Ilse Brandt\n---\n\nHello.\n");
    renameSync(join(dev.folder, "content"), join(dev.folder, "before"));
    renameSync(join(dev.folder, "next"), join(dev.folder, "content"));
    await says(dev, "/", "Hello.");
    save(dev, "content/profile.md", "---\nname: Ilse Brandt\n---\n\nGood-bye.\n");
    await says(dev, "/", "Good-bye.");
  });

  test("what links lead to inside the site's folder", async () => {
    const dev = await started({ files: { "shared/a.md": "---\ntitle: A\n---\n\nWords.\n" } });
    mkdirSync(join(dev.folder, "content/pages"));
    symlinkSync("../../shared/a.md", join(dev.folder, "content/pages/a.md"));
    await says(dev, "/a/", "Words.");
    save(dev, "shared/a.md", "---\ntitle: A\n---\n\nOther words.\n");
    await says(dev, "/a/", "Other words.");
  });

  test("templates, styles and files in public/ that come, change and go", async () => {
    const dev = await started();
    mkdirSync(join(dev.folder, "templates"));
    save(dev, "templates/not-found.liquid", "<p>Nobody home.</p>\n");
    await says(dev, "/no/", "Nobody home.");
    rmSync(join(dev.folder, "templates"), { recursive: true });
    await until(async () => !(await get(dev.port, "/no/")).body.includes("Nobody home."));
    mkdirSync(join(dev.folder, "public"), { recursive: true });
    save(dev, "public/note.txt", "one");
    await says(dev, "/note.txt", "one");
    save(dev, "public/note.txt", "two");
    await says(dev, "/note.txt", "two");
  });
});

describe("a change", { timeout: 60_000 }, () => {
  test("that empties a file and fills it a moment later is never told as a mistake", async () => {
    const dev = await started();
    for (const word of ["Neap", "Spring"]) {
      save(dev, tides, "");
      await wait(90);
      save(dev, tides, paper(`${word} Tides`));
      await says(dev, "/publications/tides/", `${word} Tides`);
    }
    expect(dev.rounds.flatMap(({ problems }) => problems.filter(({ level }) => level === "error"))).toEqual(
      [],
    );
  });

  test("of 500 files at once makes at most two rounds", async () => {
    const dev = await started();
    const before = dev.rounds.length;
    for (let number = 0; number < 500; number += 1)
      save(dev, `content/publications/paper-${number}.md`, paper(`Paper ${number}`));
    await says(dev, "/publications/paper-499/", "Paper 499");
    await wait(300);
    expect(dev.rounds.length - before).toBeLessThanOrEqual(2);
  });

  test("that changes nothing, and one in the output or beside the site, makes no round", async () => {
    const dev = await started();
    const before = dev.rounds.length;
    save(dev, tides, readFileSync(join(dev.folder, tides), "utf8"));
    save(dev, "content/.tides.md.swp", "x");
    mkdirSync(join(dev.folder, "_site"));
    save(dev, "_site/index.html", "x");
    save(dev, "notes.txt", "x");
    await wait(400);
    expect(dev.rounds.length).toBe(before);
  });

  test("is told by the paths of what changed, and how many files differ now", async () => {
    const dev = await started();
    save(dev, tides, paper("Ebbing Tides"));
    await until(() => dev.rounds.length > 1);
    expect(dev.rounds.at(-1)).toMatchObject({ changed: [tides], problems: [] });
    expect(dev.rounds.at(-1)?.differing).toBeGreaterThanOrEqual(3);
  });
});
