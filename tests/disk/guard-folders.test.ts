import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkFolders } from "../../src/disk/guard-folders.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const site = () =>
  join(temporaryFolder({ "home/site/content/a.md": "", "home/site/public/a": "" }), "home/site");

test.each(["_site", "build/site", "../site-out", "contents", "content-out", "..out"])(
  "%s is a fine place",
  (out) => {
    const root = site();
    expect(checkFolders(root, join(root, out))).toEqual([]);
  },
);

test.each([".", "..", "../..", "content", "content/_site", "public/sub/out", "templates", "templates/x"])(
  "%s is refused: a build would mix its output with the author's files",
  (out) => {
    const root = site();
    const [problem, ...others] = checkFolders(root, join(root, out));
    expect(problem).toMatchObject({
      rule: "out-folder",
      level: "error",
      source: { path: join(root, out), text: "" },
    });
    expect(problem?.hint).toContain("--out _site");
    expect(others).toEqual([]);
  },
);

test("a link to an authored folder is seen through", () => {
  const root = site();
  symlinkSync("content", join(root, "_site"));
  expect(checkFolders(root, join(root, "_site"))[0]?.message).toContain(`the site's "content" folder`);
});
