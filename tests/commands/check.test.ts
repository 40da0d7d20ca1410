import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type CheckFlags, checkCommand } from "../../src/commands/check.ts";
import { nobody } from "../../src/commands/onlooker.ts";
import { setCv } from "../../src/pdf/make/set-cv.ts";
import { siteFolder } from "../support/command.ts";
import { repository } from "../support/repository.ts";

vi.mock("../../src/pdf/make/set-cv.ts", async (original) => {
  const real = await original<typeof import("../../src/pdf/make/set-cv.ts")>();
  return { setCv: vi.fn(real.setCv) };
});
beforeEach(() => {
  vi.mocked(setCv).mockClear();
});

const flags: CheckFlags = {
  onlooker: nobody,
  ...{ base: null, drafts: false, repository: null, skip: [], today: "2026-06-15" },
  ...{ isStrict: false, isFixing: false, isDry: false },
  ...{ format: "text", colour: false, width: 100, isQuiet: false },
};

/** A site with a CV that shows the picture of its owner, and nothing made yet. */
function siteWithPhoto(): string {
  const folder = siteFolder({
    "content/site.yaml": "url: https://mara.example.org/\ncv: { photo: true }\n",
    "content/profile.md":
      "---\nname: Mara Lindqvist\nphoto: mara.jpg\nsections:\n  education:\n    - {degree: PhD, date: 2020}\n---\nHello.\n",
    "content/pages/notes.md": "---\ntitle: Notes\n---\n\n##Tides\n\nSee [it](http://github.com/mara).\n",
  });
  mkdirSync(join(folder, "public"));
  copyFileSync(
    repository("tests/sites/everything/public/images/sand-waves.jpg"),
    join(folder, "public/mara.jpg"),
  );
  return folder;
}

describe("check of a CV with a picture", { timeout: 60_000 }, () => {
  test("finds the picture that was made for it and not written", async () => {
    const { stdout, stderr } = await checkCommand(siteWithPhoto(), flags, null);
    expect(stdout + stderr).not.toContain("photo-in-pdf");
    expect(setCv).toHaveBeenCalledTimes(1);
    expect(vi.mocked(setCv).mock.calls[0]?.[1]?.length).toBeGreaterThan(100);
  });

  test("makes its PDF once, however often mending looks at the site", async () => {
    const folder = siteWithPhoto();
    const { stdout } = await checkCommand(folder, { ...flags, isFixing: true }, null);
    expect(stdout).toContain("mended 2 places in content/pages/notes.md");
    expect(readFileSync(join(folder, "content/pages/notes.md"), "utf8")).toContain("## Tides");
    expect(setCv).toHaveBeenCalledTimes(1);
  });
});

describe("check of papers that share an identifier", { timeout: 60_000 }, () => {
  const paper = (title: string, url: string) =>
    `---\ntitle: ${title}\nauthors: [Mara Lindqvist]\ndate: 2024\nlinks:\n  paper: ${url}\n---\n`;

  test("gives it to none of them, and to others their own", async () => {
    const files = {
      "content/publications/a.md": paper("Of dunes", "https://doi.org/10.1234/shores.5"),
      "content/publications/b.md": paper("Of dunes again", "https://doi.org/10.1234/SHORES.5"),
      "content/publications/c.md": paper("Of salt", "https://arxiv.org/abs/2410.05258v1"),
      "content/publications/d.md": paper("Of salt again", "https://arxiv.org/abs/2410.05258v2"),
      "content/publications/e.md": paper("Of gravel", "https://doi.org/10.1234/shores.6"),
    };
    const folder = siteFolder(files);
    const { stdout } = await checkCommand(folder, { ...flags, isFixing: true }, null);
    expect(stdout).toContain("mended 1 place in content/publications/e.md");
    const { "content/publications/e.md": _, ...shared } = files;
    for (const [path, text] of Object.entries(shared))
      expect(readFileSync(join(folder, path), "utf8")).toBe(text);
  });
});
