import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mend } from "../../src/commands/mend.ts";
import { siteFolder } from "../support/command.ts";

const path = "content/pages/notes.md";
const before = "---\ntitle: Notes\n---\n\n##Tides\n";
const at = before.indexOf("Tides");
const mending = { source: { path, text: before }, changes: [{ start: at, end: at, text: " " }] };

test("mends a file that is as it was read, with its own line ends", () => {
  const folder = siteFolder({ [path]: before.replaceAll("\n", "\r\n") });
  expect(mend(folder, [mending])).toEqual([mending]);
  expect(readFileSync(join(folder, path), "utf8")).toContain("\r\n## Tides\r\n");
});

test("leaves a file somebody has written to since it was read", () => {
  const folder = siteFolder({ [path]: before });
  const after = before.replace("Notes", "My notes");
  writeFileSync(join(folder, path), after);
  expect(mend(folder, [mending])).toEqual([]);
  expect(readFileSync(join(folder, path), "utf8")).toBe(after);
});
