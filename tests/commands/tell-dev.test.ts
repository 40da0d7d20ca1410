import { expect, test } from "vitest";
import { nothingTold, tellRound } from "../../src/commands/tell-dev.ts";
import { aboutFile } from "../../src/problem/problem.ts";
import { repository } from "../support/repository.ts";
import { buildSite } from "../support/sites.ts";

const telling = { format: "text", colour: false, width: 100 } as const;
const path = "content/profile.md";
const leftOut = [{ path: "content/news/_a.md", reason: "its name begins with _" }];

/** What dev says of a round that went well, and of one that did not. */
async function told(isQuiet: boolean): Promise<readonly string[]> {
  const { value: built } = await buildSite(repository("tests/sites/two-scripts"));
  const round = { changed: [path], differing: 2, time: 12.3, leftOut, problems: [], built };
  const mistake = aboutFile(path, { rule: "no-sense", message: "it makes no sense", hint: null });
  const address = (base: string) => `http://localhost:4321${base}`;
  const [first, known] = tellRound(round, nothingTold, { ...telling, isQuiet }, address);
  const bad = { ...round, problems: [mistake], built: null };
  return [first, tellRound(bad, known, { ...telling, isQuiet }, address)[0]];
}

test("dev tells every round, and what was left out once", async () => {
  expect(await told(false)).toEqual([
    expect.stringMatching(
      /^left out: content\/news\/_a\.md .*\n\n✓ .* → http:\/\/localhost:4321\/.*, 12 ms\n$/,
    ),
    expect.stringMatching(/^error\[no-sense\].*\n[\s\S]*\n✗ content\/profile\.md: 1 error.*stays\n$/),
  ]);
});

test("with --quiet dev tells only what is wrong", async () => {
  expect(await told(true)).toEqual(["", expect.stringMatching(/^error\[no-sense\][\s\S]*✗ .*stays\n$/)]);
});
