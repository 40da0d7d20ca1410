import { describe, expect, test } from "vitest";
import { authorMarks } from "../../../src/author-marks.ts";
import { authorText } from "../../../src/bibtex/names/author-text.ts";
import { readNames } from "../../../src/bibtex/names/bib-name.ts";
import { authors } from "../../../src/schema/content/author/author.ts";

/** A name in its order, and its marks: `Ada Quill *†`; or what is wrong with it. */
function told(written: unknown): string {
  const { success, data, error } = authors.safeParse(written);
  if (!success) return error.issues.map(({ message }) => message).join("; ");
  return data.people
    .map(({ name, marks }) => `${name.split(", ").reverse().join(" ")} ${marks.join("")}`)
    .join(" | ");
}

/** The same of a name in a .bib file. */
function toldInBib(written: string): string {
  return told(readNames(written).names.map(authorText));
}

describe.each(authorMarks)("the mark %s", (mark) => {
  test.each([
    `Ada Quill${mark}`,
    `Ada Quill\\${mark}`,
    `Ada Quill ${mark}`,
    `**Ada Quill**${mark}`,
    `Ada Quill<sup>${mark}</sup>`,
    `Ada Quill$^${mark}$`,
    `Ada Quill$^{${mark}}$`,
    `Ada Quill^${mark}`,
    `Ada Quill^{${mark}}`,
    `Ada Quill^${mark}^`,
    `Ada Quill{${mark}}`,
    `Ada Quill\\textsuperscript{${mark}}`,
    `Ada${mark} Quill`,
    `Quill${mark}, Ada`,
    `Quill, Ada${mark}`,
    `Quill\\${mark}, Ada`,
  ])("is read in Markdown and YAML: %s", (written) => {
    expect(told([written])).toBe(`Ada Quill ${mark}`);
    expect(told([{ name: written }])).toBe(`Ada Quill ${mark}`);
  });

  test.each([
    `Ada Quill${mark}`,
    `Ada Quill\\${mark}`,
    `Quill${mark}, Ada`,
    `Quill, Ada${mark}`,
    `Quill\\${mark}, Ada`,
    `Quill, Ada ${mark}`,
    `Quill$^${mark}$, Ada`,
    `Quill, Ada$^{${mark}}$`,
    `{Quill${mark}}, {Ada}`,
    `{Quill}${mark}, Ada`,
    `Quill, Ada{${mark}}`,
    `Quill, Ada^{${mark}}`,
    `Quill\\textsuperscript{${mark}}, Ada`,
    `Ada${mark} Quill`,
    `{Ada Quill${mark}}`,
    `family=Quill${mark}, given=Ada`,
  ])("is read in .bib files: %s", (written) => {
    expect(toldInBib(written)).toBe(`Ada Quill ${mark}`);
  });
});

test.each([
  ["∗", "*"],
  ["＊", "*"],
  ["⋆", "*"],
  ["＋", "+"],
  ["＃", "#"],
  ["✉️", "✉"],
  ["📧", "✉"],
  ["$^\\ast$", "*"],
  ["$^{\\star}$", "*"],
  ["$^\\dagger$", "†"],
  ["\\dag", "†"],
  ["$^{*,\\dag}$", "*†"],
  ["\\ddag", "‡"],
  ["$^{\\ddagger}$", "‡"],
  ["\\S", "§"],
  ["$^\\S$", "§"],
  ["\\P", "¶"],
  ["$^\\parallel$", "‖"],
  ["$^\\|$", "‖"],
  ["\\textsuperscript{\\Letter}", "✉"],
  ["*$^\\dagger$", "*†"],
])("another way to write a mark is one mark: %s", (written, mark) => {
  expect(told([`Ada Quill${written}`])).toBe(`Ada Quill ${mark}`);
  expect(toldInBib(`Quill, Ada${written}`)).toBe(`Ada Quill ${mark}`);
  expect(toldInBib(`Quill${written}, Ada`)).toBe(`Ada Quill ${mark}`);
});

test.each([
  "Quill$^{1}$, Ada",
  "Quill, Ada$^{1,2}$",
  "Quill, Ada\\textsuperscript{1,*}",
  "Quill, Ada$^1$",
  "Ada Quill <sup>*</sup> Jr",
])("what is no mark is never a part of a name: %s", (written) => {
  expect(toldInBib(written)).toMatch(/is not a plain name|ends in a mark that has no meaning here/);
});

test.each([
  "Ada Quill^1",
  "Ada Quill$^{1,2}$",
  "Ada¹ Quill",
  "Ada Quill [*]",
  "Ada Quill (†)",
  "Ada Quill\\thanks{x}",
])("nor in Markdown: %s", (written) => {
  expect(told([written])).toMatch(/is not a plain name|ends in a mark that has no meaning here/);
});

test.each(["C++ Alliance", "F# Group", "Team 42", "GPT-4 Team", "Ye, T.-Z.", "Conan O'Brien", "Łukasz Żak"])(
  "signs and digits that belong to a name stay: %s",
  (name) => {
    expect(told([name])).toBe(`${name.split(", ").reverse().join(" ")} `);
  },
);
