import { describe, expect, it, vi } from "vitest";
import { lastOfEach, remembered, steady } from "../src/memo.ts";

describe("a remembered step", () => {
  it("is taken once for the very same arguments, and again for others that only look the same", () => {
    const step = vi.fn((source: object, name: string) => ({ source, name }));
    const remembers = remembered(step);
    const source = { text: "a" };
    expect(remembers(source, "x")).toBe(remembers(source, "x"));
    expect(remembers(source, "y")).toEqual({ source, name: "y" });
    expect(remembers({ text: "a" }, "x")).not.toBe(remembers(source, "x"));
    expect(step).toHaveBeenCalledTimes(3);
  });

  it("remembers undefined and null like any other value, as argument and as result", () => {
    const step = vi.fn((_: object, base: object | null) => (base === null ? undefined : null));
    const remembers = remembered(step);
    const source = {};
    expect([remembers(source, null), remembers(source, null)]).toEqual([undefined, undefined]);
    expect([remembers(source, source), remembers(source, source)]).toEqual([null, null]);
    expect(step).toHaveBeenCalledTimes(2);
  });

  it("tells lists of arguments apart by their length and order", () => {
    const [a, b] = [{}, {}];
    const remembers = remembered((...list: readonly object[]) => list);
    expect(remembers()).toEqual([]);
    expect(remembers(a, b)).toEqual([a, b]);
    expect(remembers(b, a)).toEqual([b, a]);
    expect(remembers(a)).toEqual([a]);
  });

  it("does not remember what was thrown", () => {
    let isReady = false;
    const remembers = remembered((_: object) => {
      if (!isReady) throw new Error("not yet");
      return 1;
    });
    const source = {};
    expect(() => remembers(source)).toThrow("not yet");
    isReady = true;
    expect(remembers(source)).toBe(1);
  });
});

it("of each name the last value is remembered, and no older one", () => {
  const step = vi.fn(() => ({}));
  const remember = lastOfEach<object>();
  const first = remember("page", "a", step);
  expect(remember("page", "a", step)).toBe(first);
  expect(remember("other", "a", step)).not.toBe(first);
  expect(remember("page", "b", step)).not.toBe(first);
  expect(remember("page", "a", step)).not.toBe(first);
  expect(step).toHaveBeenCalledTimes(4);
});

describe("a steady value", () => {
  const paper = { title: { html: "T", lang: null }, tags: ["a", "b"], selected: false };

  it("is the same object for as long as it says the same", () => {
    const same = steady<unknown>();
    const first = same("paper", paper);
    expect(same("paper", structuredClone(paper))).toBe(first);
    expect(same("other", structuredClone(paper))).not.toBe(first);
  });

  it.each([
    [{ ...paper, tags: ["b", "a"] }],
    [{ ...paper, tags: ["a"] }],
    [{ ...paper, tags: { 0: "a", 1: "b" } }],
    [{ ...paper, selected: null }],
    [{ ...paper, selected: 0 }],
    [{ ...paper, title: { html: "T", lang: undefined } }],
    [{ ...paper, more: undefined }],
    [{ tags: paper.tags, selected: false, title: paper.title }],
  ])("is another when it says anything else: %j", (other) => {
    const same = steady<unknown>();
    same("paper", paper);
    expect(same("paper", other)).toBe(other);
  });
});
