import { expect, it } from "vitest";
import { printYaml } from "../../../src/parse/yaml/print-yaml.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

const trying = [
  "yes",
  "null",
  "~",
  "42",
  "1.10",
  "2025-05-03",
  "12:30",
  "- a",
  "#1",
  "a #b",
  "a: b",
  "a:",
  "'a'",
  '"a"',
  'it\'s "so"',
  "@a",
  "`a`",
  "%a",
  "&a",
  "*a",
  "!a",
  "|",
  ">",
  "[a]",
  "{a}",
  "a, b",
  "---",
  "...",
  "\\alpha",
  "'$\\tau$: \"x\"'",
  "叶天竺：清华",
  "🎉 : 🎉",
  "{{ x }}",
  "<!-- x -->",
  "a".repeat(300),
];

it.each(trying)("prints %s so that it is read as it was", (text) => {
  const data = { role: text, list: [text, "b"], maps: [{ name: text }] };
  const source = { path: "content/site.yaml", text: printYaml(data) };
  const { value, problems } = readYaml(source, { start: 0, end: source.text.length });
  expect(problems).toEqual([]);
  expect(value.data).toEqual(data);
});

it("puts a short list of words on one line, and no other", () => {
  const names = Array.from({ length: 12 }, (_, index) => `Author Number ${index}`);
  expect(printYaml({ a: ["en", "zh"] })).toBe("a: [en, zh]\n");
  expect(printYaml({ a: names })).toContain("\n  - Author Number 11\n");
  expect(printYaml({ a: [{ b: 1 }] })).toBe("a:\n  - b: 1\n");
});
