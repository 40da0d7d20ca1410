import { join } from "node:path";
import { expect, test } from "vitest";
import { closedMakers, lookThrough } from "../../src/commands/look-through.ts";
import { nobody } from "../../src/commands/onlooker.ts";
import { positionOf } from "../../src/problem/position.ts";
import { sortProblems } from "../../src/problem/sort-problems.ts";
import { repository } from "../support/repository.ts";

const flags = {
  base: null,
  drafts: false,
  repository: null,
  onlooker: nobody,
  skip: [],
  today: "2026-06-15",
};

/** Everything `offprint check` says of a site, in short. */
async function remarksOn(site: string): Promise<readonly string[]> {
  const { problems } = await lookThrough(repository(site), flags, closedMakers(repository(site)));
  return sortProblems(problems).map(({ rule, source, start }) => {
    const { line } = positionOf(source, start);
    return `${rule} ${source.path.replace("content/", "")}:${line}`;
  });
}

/** Their places are examples; what else is said of them is true. */
const address = "placeholder-address site.yaml";
const withExamples = [
  ["chinese-cv", [`${address}:2`]],
  ["english-cv", [`${address}:2`]],
] as const;

test("finds nothing but an e-mail address of nobody's in a new site", async () => {
  expect(await remarksOn("tests/sites/starter")).toEqual(["sample-text profile.md:9"]);
});

test("finds nothing but an address of nobody's in the sample, which gives way to the real one", async () => {
  const remarks = await remarksOn(".");
  expect(remarks.filter((remark) => !remark.startsWith(address))).toEqual([]);
});

test("finds what is true in a site that has everything", async () => {
  expect(await remarksOn(join("tests/sites", "everything"))).toEqual([
    "no-alt pages/field-notes.md:9",
    "no-alt projects/dune-watch.md:6",
    "stale-status publications/2021-chapter.md:6",
    "stale-status publications/2024-many.md:29",
  ]);
});

test("finds papers whose list of authors ends before their owner", async () => {
  const remarks = await remarksOn("tests/sites/paper-list");
  expect(remarks.filter((remark) => !remark.startsWith(address))).toEqual([
    "owner-missing publications/faac.md:3",
    "owner-missing publications/linear-differential-vision-transformer.md:3",
    "owner-missing publications/reinforcement-pre-training.md:3",
    "owner-missing publications/seerattention-r.md:3",
  ]);
});

test.each(withExamples)("finds nothing but addresses of examples in %s", async (name, rest) => {
  const remarks = await remarksOn(`tests/sites/${name}`);
  const others = remarks.filter((remark) => !remark.startsWith("sample-text publications/"));
  expect(others.length === 0 ? rest : others).toEqual(rest);
});
