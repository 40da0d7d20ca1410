import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { putFiles } from "../disk/temporary-folder.ts";
import { offprint, siteFolder } from "../support/command.ts";
import { pathsIn, readTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";
import { photo } from "./draw.ts";

const together = { concurrent: true, timeout: 60_000 };

const content = {
  "content/profile.md": "---\nname: Mara Lindqvist\nphoto: mara.jpg\n---\n\nI study ![sand](/sand.png).\n",
  "content/publications/tides.md":
    "---\ntitle: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\nimage: mara.jpg\n---\n",
};

/** A site with two real pictures, and other files laid over it. */
async function picturedSite(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = siteFolder(content);
  putFiles(folder, {
    "public/mara.jpg": await photo(1600, 1200).jpeg({ quality: 95 }).toBuffer(),
    "public/sand.png": await photo(500, 300).png().toBuffer(),
    ...files,
  });
  return folder;
}

describe("a site with pictures", together, () => {
  test("shows no visitor a heavy file, and keeps the author's where they were", async () => {
    const folder = await picturedSite();
    expect(await offprint(["build", folder])).toMatchObject({ code: 0, stderr: "" });
    const site = join(folder, "_site");
    const html = pathsIn(site)
      .filter((path) => path.endsWith(".html"))
      .map((path) => readFileSync(join(site, path), "utf8"));
    expect(html.join("").match(/(?:src|srcset|content)="[^"]*(?:mara\.jpg|sand\.png)/g)).toBe(null);
    expect(readFileSync(join(site, "mara.jpg"))).toEqual(readFileSync(join(folder, "public/mara.jpg")));
    expect(pathsIn(join(site, "_images")).some((path) => /^mara-.*-1200\.jpg$/.test(path))).toBe(true);
  });

  test("is built again without loading the encoder, and the same without what was remembered", async () => {
    const folder = await picturedSite();
    const log = join(folder, "imports.txt");
    const build = () =>
      offprint(["build", folder], {
        node: ["--import", repository("tests/support/log-imports.js")],
        env: { IMPORT_LOG: log },
      });
    await build();
    const first = readTree(join(folder, "_site"));
    expect(readFileSync(log, "utf8")).toContain("node_modules/sharp/");
    rmSync(log);
    const { stdout } = await build();
    expect(stdout).toContain("0 changed, 0 removed");
    expect(readFileSync(log, "utf8")).not.toContain("node_modules/sharp/");
    rmSync(join(folder, ".offprint"), { recursive: true });
    expect((await build()).stdout).toContain("0 changed, 0 removed");
    expect(readTree(join(folder, "_site"))).toEqual(first);
  });

  test("tells of what is no picture where it is named, and is published all the same", async () => {
    const folder = await picturedSite({ "public/sand.png": "<!doctype html><title>Not found</title>" });
    const { code, stdout, stderr } = await offprint(["build", folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("content/profile.md:6:17") });
    expect(stderr).toContain('"sand.png" is not a picture');
    expect(stdout).toContain("with 1 warning");
    expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain(
      '<img src="./sand.png" alt="sand"',
    );
  });

  test("makes nothing while there are mistakes", async () => {
    const folder = await picturedSite({ "content/publications/tides.md": "---\ntitel: Tides\n---\n" });
    expect(await offprint(["build", folder])).toMatchObject({ code: 1 });
    expect(pathsIn(join(folder, ".offprint"))).toEqual([]);
  });
});
