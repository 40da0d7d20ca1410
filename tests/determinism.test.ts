import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../src/build.ts";
import { textReport } from "../src/problem/text-report.ts";
import { offprint, ownFolder } from "./support/command.ts";
import { pathsIn, readTree } from "./support/file-tree.ts";
import { repository } from "./support/repository.ts";
import { siteInput } from "./support/sites.ts";

const everything = repository("tests/sites/everything");
const options = { base: null, drafts: false, repository: null };

describe("the same site gives the same bytes", () => {
  test("in another folder, time zone and language, with Windows line ends and byte order marks", {
    timeout: 60_000,
  }, async () => {
    const windows = copyOfEverything("windows");
    for (const path of pathsIn(join(windows, "content"))) {
      const file = join(windows, "content", path);
      writeFileSync(file, `\uFEFF${readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`);
    }
    const [one, other, changed] = await Promise.all([
      builtIn(copyOfEverything("one"), {
        TZ: "Pacific/Kiritimati",
        LANG: "sv_SE.UTF-8",
        LC_ALL: "sv_SE.UTF-8",
      }),
      builtIn(copyOfEverything("the other"), { TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "C" }),
      builtIn(windows, {}),
    ]);
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(80);
    expect(other).toEqual(one);
    expect(changed).toEqual(one);
    expect(JSON.stringify(one)).not.toContain("offprint-cli-");
  });

  test.each([1, 2, 3])("when the files come in another order (%i)", async (seed) => {
    const { content, templates, publicFiles, ...rest } = siteInput(everything);
    const shuffled = {
      ...rest,
      content: shuffle(content, seed),
      templates: shuffle(templates, seed),
      publicFiles: shuffle(publicFiles, seed),
    };
    const [one, other] = [await build(siteInput(everything), options), await build(shuffled, options)];
    expect(byPath(other.value.outputs)).toEqual(byPath(one.value.outputs));
  });

  test("and mistakes in the same order", async () => {
    const { content, templates, publicFiles } = siteInput(everything);
    const broken = content.map(({ path, text }) => ({
      path,
      text: text.replace(/^date:/m, "dat:").replace(/^(- )?title:/m, "$1titel:"),
    }));
    const reports = await Promise.all(
      [broken, shuffle(broken, 5)].map(async (given) => {
        const { problems } = await build({ content: given, templates, publicFiles }, options);
        return textReport(problems, { colour: false, width: 100 });
      }),
    );
    expect(reports[0]).toContain('did you mean "title"?');
    expect(reports[1]).toBe(reports[0]);
  });
});

function copyOfEverything(name: string): string {
  const folder = ownFolder(name);
  cpSync(join(everything, "content"), join(folder, "content"), { recursive: true });
  cpSync(join(everything, "public"), join(folder, "public"), { recursive: true });
  return folder;
}

async function builtIn(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  expect(await offprint(["build"], { cwd: folder, env })).toMatchObject({ code: 0 });
  return readTree(join(folder, "_site"));
}

function byPath(outputs: readonly { readonly path: string }[]): readonly unknown[] {
  return outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The same items in an order that depends on the seed alone (a linear congruential generator). */
function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { item, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}
