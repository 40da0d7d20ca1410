import { describe, expect, it } from "vitest";
import { addMembers } from "../../../src/scaffold/editor/add-members.ts";

const members = { "./a.json": "content/a.yaml" };
const add = (text: string) => addMembers(text, "yaml.schemas", members);

describe("settings with schemas", () => {
  it.each(["", " \n", "{}\n", "{\n}\n"])("are made of %j", (text) => {
    expect(add(text)).toBe('{\n  "yaml.schemas": {\n    "./a.json": "content/a.yaml"\n  }\n}\n');
  });

  it("keep comments, commas at the end and the order of what was there", () => {
    const text = '{\n  // c {\n  "a": [1, { "x": "}" },], // d\n  "b": true /* e, */\n  // f\n}\n';
    expect(add(text)).toBe(
      '{\n  // c {\n  "a": [1, { "x": "}" },], // d\n  "b": true, /* e, */\n  // f\n' +
        '  "yaml.schemas": {\n    "./a.json": "content/a.yaml"\n  }\n}\n',
    );
  });

  it("join those that are there, indented as the file is", () => {
    const text = '{\n\t"yaml.schemas": {\n\t\t"./x.json": "y", // mine\n\t},\n\t"z": null\n}';
    expect(add(text)).toBe(text.replace("// mine\n", '// mine\n\t\t"./a.json": "content/a.yaml"\n'));
  });

  it("join those whose key is written in another way", () => {
    const text = '{ "a": { "yaml.schemas": {} }, "yaml\\u002eschemas": { "b": 1 } }';
    expect(JSON.parse(add(text) ?? "")).toEqual({
      a: { "yaml.schemas": {} },
      "yaml.schemas": { b: 1, ...members },
    });
  });

  it("are left alone where they are there already", () => {
    const text = '{ "yaml.schemas": { "./a.json": ["mine.yaml"] } }';
    expect(add(text)).toBe(text);
    expect(add(add("{}") ?? "")).toBe(add("{}"));
  });

  it.each([
    "[1]",
    "1",
    "{",
    "{,}",
    '{"a" 1}',
    '{"a": 1 "b": 2}',
    '{"a": }',
    '{"a": 1}}',
    '{"a": "',
    "{a: 1}",
    "/* x",
    '{"yaml.schemas": [1]}',
    "[".repeat(500),
  ])("are not guessed from %j", (text) => {
    expect(add(text)).toBe(null);
  });
});
