import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type CheckFlags, checkCommand } from "../../src/commands/check.ts";
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
  ...{ base: null, drafts: false, repository: null, skip: [], today: "2026-06-15" },
  ...{ isStrict: false, isFixing: false, isDry: false },
  ...{ format: "text", colour: false, width: 100 },
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
