import { describe, expect, test } from "vitest";
import { explain, explainedRules } from "../../src/explain/explain.ts";
import { readTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

/** The ways in which rules are named where problems are made. */
const namings = [
  /\b(?:rule(?::| =)|failed =) "([a-z\d-]+)"/g,
  /\b(?:outputRefused|warning|templateFault)\(\s*"([a-z\d-]+)"/g,
  /\bfault\(\s*ctx,\s*"([a-z\d-]+)"/g,
  /^ {2}\| "([a-z-]+)"/gm,
];

/** A way to read braces in BibTeX is called a rule, too. */
const others = new Set(["escaped"]);

/** The rules of the source, each with a file that names it. */
function rulesOfSource(): ReadonlyMap<string, string> {
  const sources = Object.entries(readTree(repository("src"))).filter(
    ([path]) => path.endsWith(".ts") && !path.startsWith("explain/"),
  );
  const named = sources.flatMap(([path, text]) =>
    namings
      .filter((_, index) => index < 3 || path === "render/template/syntax-fault.ts")
      .flatMap((naming) => [...text.matchAll(naming)].map(([, rule = ""]) => [rule, path] as const)),
  );
  return new Map(named.filter(([rule]) => !others.has(rule)));
}

/** The rules in messages that tests expect. */
function rulesOfMessages(): readonly string[] {
  const texts = Object.values(readTree(repository("tests/problems")));
  return texts.flatMap((text) =>
    [...text.matchAll(/^(?:error|warning)\[(.+?)\]/gm)].map(([, rule = ""]) => rule),
  );
}

test("every rule that messages name can be explained", () => {
  const rules = rulesOfSource();
  expect(rules.size).toBeGreaterThan(90);
  expect([...rules].filter(([rule]) => explain(rule) === null)).toEqual([]);
  expect([...new Set(rulesOfMessages())].filter((rule) => explain(rule) === null)).toEqual([]);
});

test("nothing is explained that no message names", () => {
  const rules = new Set([...rulesOfSource().keys(), ...rulesOfMessages()]);
  expect(explainedRules.filter((rule) => !rules.has(rule))).toEqual([]);
});

test("names of objects' own things are no rules", () => {
  expect(["constructor", "__proto__", "toString", ""].map(explain)).toEqual([null, null, null, null]);
});

describe("an explanation", () => {
  test.each(explainedRules)("of %s is in whole sentences, and short", (rule) => {
    const { means, remedy, example = "" } = explain(rule) ?? { means: "", remedy: "" };
    for (const text of [means, remedy]) {
      expect(text).toMatch(/^[A-Z].*[.]$/);
      expect(text.length).toBeLessThan(300);
    }
    expect(Math.max(...example.split("\n").map(({ length }) => length))).toBeLessThan(76);
  });
});
