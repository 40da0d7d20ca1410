import { readdirSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { repository } from "./support/repository.ts";

const rooms = readdirSync(repository("src")).filter((name) =>
  statSync(repository(`src/${name}`)).isDirectory(),
);

/** Rooms whose tests are the ones of the whole program, seen from outside. */
const provedFromOutside: Readonly<Record<string, string>> = {
  cli: "cli.test.ts",
  commands: "cli.test.ts",
};

it.each(rooms)("the room %s has tests of its own", (room) => {
  const proof = provedFromOutside[room];
  const tests = proof
    ? readdirSync(repository("tests")).filter((name) => name === proof)
    : readdirSync(repository(`tests/${room}`), { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".test.ts"),
      );
  expect(tests).not.toEqual([]);
});

it("there are at least 40 mistakes beside the messages they must give, and two whole sites", () => {
  expect(readdirSync(repository("tests/problems")).length).toBeGreaterThanOrEqual(40);
  expect(readdirSync(repository("tests/sites"))).toEqual(expect.arrayContaining(["sample", "everything"]));
});
