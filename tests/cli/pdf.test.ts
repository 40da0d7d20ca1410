import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { repository } from "../support/repository.ts";

const run = promisify(execFile);
const files = {
  "content/profile.md":
    "---\nname: Mara Lindqvist\nsections:\n  education:\n    - {degree: PhD, date: 2020}\n---\nHello.\n",
};
const timeout = 60_000;

test("the PDF of a CV is made once, remembered, and made again to the same bytes", { timeout }, async () => {
  const folder = siteFolder(files);
  const pdf = () => readFileSync(join(folder, "_site/cv.pdf"));
  expect(await offprint(["build"], { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
  const first = pdf();
  expect(readdirSync(join(folder, ".offprint/pdf")).length).toBe(2);
  expect((await offprint(["build"], { cwd: folder })).stdout).toContain("0 changed");
  rmSync(join(folder, ".offprint"), { recursive: true });
  expect((await offprint(["build"], { cwd: folder })).stdout).toContain("0 changed");
  expect(pdf().equals(first)).toBe(true);
});

test("without Typst the site is built without a PDF, and told how to get one", { timeout }, async () => {
  const program = programWithoutTypst();
  const folder = siteFolder(files);
  const { stdout, stderr } = await run(process.execPath, [join(program, "dist/cli.js"), "build", folder]);
  expect(stdout).toContain(", with 1 warning");
  expect(stderr).toMatch(/^warning\[no-typst\]: the CV has no PDF, since Typst is not installed/);
  expect(stderr).toContain("run npm install @myriaddreamin/typst-ts-node-compiler");
  expect(readdirSync(join(folder, "_site"))).not.toContain("cv.pdf");
  expect(readFileSync(join(folder, "_site/cv/index.html"), "utf8")).not.toContain("cv.pdf");
});

/** The program as it is where npm left the optional package out. */
function programWithoutTypst(): string {
  const folder = ownFolder("program");
  const packages = join(folder, "node_modules");
  mkdirSync(packages, { recursive: true });
  for (const name of ["dist", "templates", "package.json"])
    cpSync(repository(name), join(folder, name), { recursive: true });
  for (const name of readdirSync(repository("node_modules")))
    if (name !== "@myriaddreamin" && name !== ".vite" && name !== ".vitest")
      symlinkSync(repository(`node_modules/${name}`), join(packages, name));
  return folder;
}
