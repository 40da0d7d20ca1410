import { expect, it } from "vitest";
import { authorText } from "../../../src/bibtex/names/author-text.ts";
import { readNames } from "../../../src/bibtex/names/bib-name.ts";

function partsOf(text: string): string[] {
  return readNames(text).names.map(({ given, prefix, family, suffix }) =>
    [given, prefix, family, suffix].join("|"),
  );
}

function textsOf(text: string): string[] {
  return readNames(text).names.map(authorText);
}

it.each([
  ["Donald E. Knuth", "Donald E.||Knuth|"],
  ["Knuth, Donald E.", "Donald E.||Knuth|"],
  ["Aristotle", "||Aristotle|"],
  ["Ludwig van Beethoven", "Ludwig|van|Beethoven|"],
  ["van Beethoven, Ludwig", "Ludwig|van|Beethoven|"],
  ["de la Fontaine, Jean", "Jean|de la|Fontaine|"],
  [
    "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
    "Charles Louis Xavier Joseph|de la|Vall{\\'e}e Poussin|",
  ],
  ["von Neumann, Jr., John", "John|von|Neumann|Jr."],
  ["{van der} Waals, J. D.", "J. D.||{van der} Waals|"],
  ["{\\'e}lan vital Bergson", "|{\\'e}lan vital|Bergson|"],
  ["{NASA}", "||NASA|"],
  ["{Barnes and Noble, Inc.}", "||Barnes and Noble, Inc.|"],
  ["family=Gogh, given=Vincent, prefix=van, useprefix=true", "Vincent|van|Gogh|"],
  ["given=Jo, family={Smith, Inc.}", "Jo||{Smith, Inc.}|"],
])("takes %s apart", (name, parts) => {
  expect(partsOf(name)).toEqual([parts]);
});

it("parts names at any and, outside of braces", () => {
  expect(textsOf("A B\n  and C, D AND {X and Y} and  and E F and")).toEqual(["A B", "D C", "X and Y", "E F"]);
});

it("knows that a list goes on", () => {
  expect(readNames("A B and others")).toMatchObject({ others: true, names: [{ family: "B" }] });
  expect(readNames("A B and {others}").others).toBe(false);
});

it.each([
  ["Ye, Tianzhu", "Tianzhu Ye"],
  ["Ye*, Tianzhu", "Tianzhu Ye*"],
  ["Ye, Tianzhu*", "Tianzhu Ye*"],
  ["Ye\\textsuperscript{*,†}, Tianzhu", "Tianzhu Ye*†"],
  ["Ye$^{*\\dagger}$, Tianzhu", "Tianzhu Ye*†"],
  ["Ye{\\dag}, Tianzhu{\\ddag}", "Tianzhu Ye‡†"],
  ["Ye\\#, Tianzhu", "Tianzhu Ye#"],
  ["Tianzhu Ye∗", "Tianzhu Ye*"],
  ["von Neumann, Jr., John", "John von Neumann Jr."],
  ["Erd{\\H o}s, Paul", "Paul Erdős"],
  ["Nguy{\\~{\\^{e}}}n, V{\\u a}n", "Văn Nguyễn"],
  ["Knuth, Donald~E.", "Donald E. Knuth"],
  ["张, 三", "张三"],
  ["叶天竺", "叶天竺"],
])("prints %s as %s", (name, text) => {
  expect(textsOf(name)).toEqual([text]);
});
