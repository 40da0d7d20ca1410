import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { repository } from "../support/repository.ts";

function importsOf(room: string): readonly string[] {
  const folder = repository(`src/render/${room}`);
  return readdirSync(folder).flatMap((file) =>
    Array.from(
      readFileSync(`${folder}/${file}`, "utf8").matchAll(/from "\.\.\/(\w+)\//g),
      ([, to = ""]) => to,
    ),
  );
}

it.each(["checks", "engine"])(
  "%s stand on how templates are read, and on nothing else in the room",
  (room) => {
    expect(new Set(importsOf(room))).toEqual(new Set(["template"]));
  },
);

it("how templates are read does not depend on what is made of them", () => {
  expect(importsOf("template")).toEqual([]);
});
