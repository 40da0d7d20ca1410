import { expect, test } from "vitest";
import { byCodePoint } from "../src/order.ts";

test("orders by code points, not by UTF-16 units, letters of a language or upper and lower case", () => {
  const sorted = ["", "B", "Z", "a", "a/b", "ab", "b", "é", "中", "ﬁ", "😀", "😀a"];
  expect([...sorted].reverse().sort(byCodePoint)).toEqual(sorted);
});

test("orders lone surrogates among themselves", () => {
  expect(["\uDC00", "\uD800", "a"].sort(byCodePoint)).toEqual(["a", "\uD800", "\uDC00"]);
});
