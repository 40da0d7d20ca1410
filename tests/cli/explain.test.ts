import { expect, test } from "vitest";
import { offprint } from "../support/command.ts";

const patient = { timeout: 60_000 };

test("a rule is explained as it stands in a message, in lines that fit a terminal", patient, async () => {
  const [bare, copied] = await Promise.all([
    offprint(["explain", "unknown-key"]),
    offprint(["explain", "error[unknown-key]"]),
  ]);
  expect(bare).toMatchObject({ code: 0, stderr: "" });
  expect(copied).toEqual(bare);
  expect(bare.stdout).toMatch(/^unknown-key\n\n/);
  expect(bare.stdout).toContain("\n\n    titel: Differential Transformer\n\n");
  expect(Math.max(...bare.stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("the rules of offprint check are explained, too", patient, async () => {
  const { code, stdout } = await offprint(["explain", "sample-text"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Text of a template or an example was left.");
});

test("without a rule all are named", patient, async () => {
  const { code, stdout } = await offprint(["explain"]);
  expect(code).toBe(0);
  expect(stdout.split("\n")).toEqual(
    expect.arrayContaining(["missing-date", "no-alt", "out-not-ours", "yaml"]),
  );
});

test("for a mistyped rule another is suggested, and it ends with 2", patient, async () => {
  const { code, stdout, stderr } = await offprint(["explain", "unknwon-key"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("(Did you mean unknown-key?)");
});
