import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/parse/json/read-json.ts";
import { positionOf } from "../../../src/problem/position.ts";

function read(text: string) {
  const source = { path: "resume.json", text };
  const { value, problems } = readJson(source);
  const told = problems.map(({ start, message }) => {
    const { line, column } = positionOf(source, start);
    return `${line}:${column} ${message}`;
  });
  return { ...value, told };
}

describe("a JSON file", () => {
  it("is read as JavaScript reads it, but for numbers it would write in another way", () => {
    const text =
      '\t{"a": [1, -2.5, true, false, null, "x\\n\\u00e9\\/"], "b": {"": {}}, "__proto__": [], "c": [4.0, 1e3]}\n';
    const { data, told } = read(text);
    expect(told).toEqual([]);
    expect(data).toEqual({ ...JSON.parse(text), c: ["4.0", "1e3"] });
  });

  it("tells where each value stands", () => {
    const text = '{"talks": [{"a/b": "Dunes"}]}';
    const { places } = read(text);
    const place = places["/talks/0/a~1b"];
    expect(text.slice(place?.value.start, place?.value.end)).toBe('"Dunes"');
    expect(text.slice(place?.key?.start, place?.key?.end)).toBe('"a/b"');
  });

  it.each([
    ["", "1:1 this is not JSON: a value is wanted here"],
    ['{\n  "a": 1,\n}', '3:1 a key in double quotes is wanted here, or "}"'],
    ['{"a" 1}', '1:6 a ":" is wanted here'],
    ['{"a": 1 "b": 2}', '1:9 a comma or "}" is wanted here'],
    ["[1 2]", '1:4 a comma or "]" is wanted here'],
    ["[1,]", "1:4 this is not JSON: a value is wanted here"],
    ["[1", '1:3 a comma or "]" is wanted here'],
    ["{'a': 1}", '1:2 a key in double quotes is wanted here, or "}"'],
    ['["a\nb"]', "1:2 this text does not end, or has a character that must be escaped"],
    ["[01]", "1:2 this is not JSON: a value is wanted here"],
    ["[undefined]", "1:2 this is not JSON: a value is wanted here"],
    ["{} x", "1:4 nothing more can follow here"],
    ['{"a": 1, "a": 2}', '1:10 key "a" is given twice'],
    ['["\\ud83d"]', "1:2 an escape here is half of a character"],
  ])("that is none is refused at the place: %j", (text, message) => {
    expect(read(text)).toMatchObject({ data: null, told: [message] });
  });

  it("may have a text of any length, and any escapes in it", () => {
    const long = "x".repeat(20_000_000);
    expect(read(JSON.stringify([long])).data).toEqual([long]);
    const texts = ["\\", '\\"', '"', "\\\\", '\\\\"a', '",', "\\u0041", "\u2028\t"];
    expect(read(JSON.stringify(texts))).toMatchObject({ data: texts, told: [] });
    for (const text of ['["\\x"]', '["\\u12g4"]', '["a\u007f"]', '["a\\"]', '["\\\\\\"]'])
      expect(read(text).told).toEqual([expect.stringMatching(/^1:2 this text does not end, or has/)]);
  });

  it("that is nested without end is refused, and not the end of the program", () => {
    for (const text of ["[".repeat(100_000), '{"a":'.repeat(100_000)])
      expect(read(text).told).toEqual([expect.stringContaining("nested more than 64 deep")]);
  });
});
