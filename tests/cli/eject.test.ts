import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { pathsIn, readTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

const together = { concurrent: true, timeout: 60_000 };

describe("eject", together, () => {
  test("names every template there is, each with a line on what it is", async () => {
    const { code, stdout, stderr } = await offprint(["eject", "--list"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trim().split("\n");
    const names = pathsIn(repository("templates")).map((path) => path.replace(/\.liquid$/, ""));
    expect(lines.map((line) => line.split(" ")[0]).sort()).toEqual(names.toSorted());
    expect(lines.filter((line) => /^(?:layout|home|page|style\.css) *$/.test(line))).toEqual([]);
  });

  test.each([
    ["publication", "publication.liquid"],
    ["partials/venue", "partials/venue.liquid"],
    ["venue", "partials/venue.liquid"],
    ["templates/home.liquid", "home.liquid"],
    ["style.css", "style.css"],
  ])("copies %s to templates/%s, and the site stays as it was", async (name, path) => {
    const folder = siteFolder();
    await offprint(["build"], { cwd: folder });
    const ended = await offprint(["eject", name], { cwd: folder });
    expect(ended).toEqual({ code: 0, stdout: `✓ templates/${path}\n`, stderr: "" });
    expect(readTree(join(folder, "templates"))).toEqual({
      [path]: readFileSync(repository(`templates/${path}`), "utf8"),
    });
    const built = await offprint(["build"], { cwd: folder });
    expect(built.stdout).toContain("0 changed, 0 removed");
  });

  test("never writes over a template of the author's", async () => {
    const folder = siteFolder({ "templates/page.liquid": "Mine." });
    const { code, stderr } = await offprint(["eject", "page", "--site", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain('there is already "templates/page.liquid"');
    expect(readTree(join(folder, "templates"))).toEqual({ "page.liquid": "Mine." });
  });

  test("writes nothing with --dry-run", async () => {
    const folder = siteFolder();
    const { stdout } = await offprint(["eject", "page", "--dry-run"], { cwd: folder });
    expect(stdout).toBe("would write templates/page.liquid\n");
    expect(pathsIn(join(folder, "templates"))).toEqual([]);
  });

  test.each([
    [["eject", "publicaton"], "Did you mean publication?"],
    [["eject", "partials/vennue"], "Did you mean partials/venue?"],
    [["eject", "sidebar"], "offprint eject --list"],
    [["eject", "../package.json"], "there is no template"],
    [["eject"], "which template?"],
  ])("suggests for %j, and ends with 2", async (args, message) => {
    const { code, stdout, stderr } = await offprint(args, { cwd: siteFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("needs a site", async () => {
    const { code, stderr } = await offprint(["eject", "page", "--site", ownFolder()]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[no-content]");
  });
});
