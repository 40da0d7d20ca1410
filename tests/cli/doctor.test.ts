import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { readTree, writeTree } from "../support/file-tree.ts";

const together = { concurrent: true, timeout: 60_000 };

describe("doctor", together, () => {
  test("works in an empty folder", async () => {
    const folder = ownFolder();
    mkdirSync(folder);
    const { code, stdout, stderr } = await offprint(["doctor", folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^offprint \d+\.\d+\.\d+, Node \d+\.\d+\.\d+, \w+ \w+\n\n✓ Node/);
    expect(stdout).toContain("! there is no site here\n    offprint init begins one\n");
  });

  test("finds nothing that fails in a new site, and changes nothing", async () => {
    const folder = ownFolder();
    await offprint(["init", folder, "--name", "Mara"]);
    writeTree(folder, {
      ".git/HEAD": "ref: refs/heads/main\n",
      ".git/config": '[remote "origin"]\n\turl = git@github.com:mara/sand.git\n',
    });
    const made = readTree(folder)["package.json"] ?? "";
    expect(made).toContain('"file:');
    const local = await offprint(["doctor"], { cwd: folder });
    expect(local.stdout).toContain("! package.json takes Offprint from a folder of this computer");
    writeTree(folder, { "package.json": made.replace(/"file:[^"]*"/, '"^0.1.0"') });
    const before = readTree(folder);
    const { code, stdout } = await offprint(["doctor"], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain("✓ the site will be at https://mara.github.io/sand/\n");
    expect(stdout).toContain("✓ .github/workflows/pages.yml publishes the site\n");
    expect(stdout).not.toMatch(/^[!✗]/m);
    expect(readTree(folder)).toEqual(before);
  });

  test("tells of an address its repository will not have, and of a domain named twice", async () => {
    const folder = siteFolder({
      "content/site.yaml": "url: https://mara.github.io/\n",
      ".git/HEAD": "ref: refs/heads/main\n",
      ".git/config": '[remote "origin"]\n\turl = git@github.com:mara/sand.git\n',
    });
    const elsewhere = await offprint(["doctor"], { cwd: folder });
    expect(elsewhere.code).toBe(0);
    expect(elsewhere.stdout).toContain(
      '! content/site.yaml says https://mara.github.io/, but its repository is published at https://mara.github.io/sand/\n    write "url: https://mara.github.io/sand/", or leave url open\n',
    );
    const domains = {
      "content/site.yaml": "domain: mara.example.org\n",
      "public/CNAME": "sand.example.org\n",
    };
    writeTree(folder, domains);
    const twice = await offprint(["doctor"], { cwd: folder });
    expect(twice.code).toBe(1);
    expect(twice.stdout).toContain("✗ content/site.yaml has a domain, and there is a public/CNAME\n");
  });

  test("ends with 1 when something will fail", async () => {
    const folder = siteFolder({ _site: "no folder", "docs/thesis.tex": "x" });
    const file = await offprint(["doctor"], { cwd: folder });
    expect(file.code).toBe(1);
    expect(file.stdout).toContain('✗ "_site" is not a folder\n');
    const foreign = await offprint(["doctor", "--out", "docs"], { cwd: folder });
    expect(foreign).toMatchObject({ code: 1, stdout: expect.stringContaining("Offprint did not make") });
  });

  test("tells of a build that was killed", async () => {
    const folder = siteFolder({ "_site/.offprint/journal.json": '{"version":1,"remove":[],"write":[]}' });
    const { code, stdout } = await offprint(["doctor"], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('! a build was broken off while it wrote "_site"\n');
    await offprint(["build"], { cwd: folder });
    expect((await offprint(["doctor"], { cwd: folder })).stdout).toContain('✓ "_site" can be written to');
  });

  test("tells of git that gives files other line ends, until .gitattributes says no", async () => {
    const folder = ownFolder();
    const home = ownFolder("home");
    await offprint(["init", folder, "--name", "Mara"]);
    writeTree(folder, { ".git/HEAD": "ref: refs/heads/main\n" });
    writeTree(home, { ".gitconfig": "[core]\n\tautocrlf = true\n" });
    const doctor = async () => (await offprint(["doctor"], { cwd: folder, env: { HOME: home } })).stdout;
    const told = "! git changes the line ends of texts on this computer";
    expect(await doctor()).not.toContain(told);
    writeTree(folder, { ".gitattributes": "*.png binary\n" });
    expect(await doctor()).toContain(told);
    writeTree(folder, { ".git/config": "[core]\n\tautocrlf = false\n" });
    expect(await doctor()).not.toContain(told);
  });

  test("does without files that cannot be read", async () => {
    const folder = siteFolder({ "package.json/x": "", "package-lock.json/x": "", ".gitattributes/x": "" });
    const { code, stderr } = await offprint(["doctor"], { cwd: folder, env: { HOME: folder } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("takes schemas with the line ends of Windows for what they are", async () => {
    const folder = siteFolder();
    await offprint(["schema", "--write"], { cwd: folder });
    const schemas = Object.entries(readTree(folder)).filter(([path]) => path.startsWith(".vscode/schemas/"));
    expect(schemas.length).toBeGreaterThan(3);
    writeTree(
      folder,
      Object.fromEntries(schemas.map(([path, text]) => [path, text.replaceAll("\n", "\r\n")])),
    );
    const told = "completion of your editor";
    expect((await offprint(["doctor"], { cwd: folder })).stdout).not.toContain(told);
    writeTree(folder, { ".vscode/schemas/news.json": "{}\n" });
    expect((await offprint(["doctor"], { cwd: folder })).stdout).toContain(told);
  });

  test("says what to do where the system has no more watchers", async () => {
    const watch = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
      fs.watch = () => { throw Object.assign(new Error("no"), { code: "ENOSPC" }); }; syncBuiltinESMExports();`;
    const node = ["--import", `data:text/javascript,${encodeURIComponent(watch)}`];
    const { code, stdout } = await offprint(["doctor"], { cwd: siteFolder(), node });
    expect(code).toBe(0);
    expect(stdout).toContain("cannot be noticed (ENOSPC)");
    expect(stdout).toContain("    sudo sysctl fs.inotify.max_user_watches=524288");
  });

  test("--json prints one JSON document", async () => {
    const folder = siteFolder({ _site: "no folder" });
    const { code, stdout, stderr } = await offprint(["doctor", "--json"], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const { ok, node, findings } = JSON.parse(stdout);
    expect({ ok, node }).toEqual({ ok: false, node: process.versions.node });
    expect(findings).toContainEqual({
      level: "failure",
      message: '"_site" is not a folder',
      hint: expect.anything(),
    });
  });

  test("has nothing to say of a folder that is not there", async () => {
    const { code, stdout, stderr } = await offprint(["doctor", "nowhere"], { cwd: siteFolder({}) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain('error[no-content]: there is no folder "content" in "nowhere"');
  });

  test("looks for the workflow at the top of the repository", async () => {
    const folder = siteFolder({ "../.git/HEAD": "ref: refs/heads/main\n" });
    writeTree(join(folder, ".."), {
      ".git/config": '[remote "origin"]\n\turl = https://github.com/mara/sand\n',
      "site/.github/workflows/pages.yml": "uses: actions/deploy-pages@v4\n",
    });
    const { stdout } = await offprint(["doctor"], { cwd: folder });
    expect(stdout).toContain("! no workflow publishes the site");
    expect(stdout).toContain("at the top of the repository");
  });
});
