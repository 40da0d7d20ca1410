import { expect, test } from "vitest";
import { normaliseText } from "../src/source.ts";
import { applyChanges, applyToFile, exchange } from "../src/text-changes.ts";

const text = "a: http://x\nb: y\nc: http://z\n";
const changes = [
  { start: 3, end: 7, text: "https" },
  { start: 12, end: 12, text: "new: line\n" },
  { start: 20, end: 24, text: "https" },
];
const changed = "a: https://x\nnew: line\nb: y\nc: https://z\n";

test("makes changes, and nothing else", () => {
  expect(applyChanges(text, changes)).toBe(changed);
  expect(applyToFile(text, changes)).toBe(changed);
});

test.each([
  ["line ends of Windows", text.replaceAll("\n", "\r\n"), changed.replaceAll("\n", "\r\n")],
  [
    "old line ends of Macs",
    text.replaceAll("\n", "\r"),
    changed.replaceAll("\n", "\r").replace("line\r", "line\n"),
  ],
  ["a byte order mark", `\uFEFF${text}`, `\uFEFF${changed}`],
  ["both", `\uFEFF${text.replaceAll("\n", "\r\n")}`, `\uFEFF${changed.replaceAll("\n", "\r\n")}`],
])("keeps %s", (_, raw, expected) => {
  expect(normaliseText(raw)).toBe(text);
  expect(applyToFile(raw, changes)).toBe(expected);
});

test("exchanges a piece that stands in its place once", () => {
  expect(exchange(text, { start: 0, end: 11 }, "http", "https")).toEqual({ start: 3, end: 7, text: "https" });
  expect(exchange(text, { start: 0, end: text.length }, "http", "https")).toBeNull();
  expect(exchange(text, { start: 12, end: 17 }, "http", "https")).toBeNull();
  expect(exchange(text, { start: 0, end: 6 }, "http", "https")).toBeNull();
});
