import { expect, it } from "vitest";
import { readLatex } from "../../src/bibtex/latex/read-latex.ts";
import { readBibtex } from "../../src/bibtex/read-bibtex.ts";

it("gives up on an entry of twenty thousand unclosed values, and tells of some", () => {
  const { faults } = readBibtex(`@article{a,\n${"title = {x\n".repeat(20_000)}`);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.length).toBeLessThan(200);
});

it("tells of strings that double until nothing could hold them", () => {
  const strings = Array.from({ length: 40 }, (_, index) => `@string{a${index + 1} = a${index} # a${index}}`);
  const { faults } = readBibtex(
    `@string{a0 = {xx}}\n${strings.join("\n")}\n@misc{k, title = a40, year = 2020}\n`,
  );
  expect(faults.map(({ message }) => message)).toContain("this value is longer than a million characters");
});

it("reads dollars in braces that never close in linear time", () => {
  const started = performance.now();
  readLatex("$ { ".repeat(25_000));
  expect(performance.now() - started).toBeLessThan(8000);
});
