import { describe, expect, it } from "vitest";
import { loadAll } from "./load.ts";

const markdown = await loadAll();

describe("a line end", () => {
  it.each([
    ["中文\n中文", "中文中文"],
    ["中文，\n中文。\n中文", "中文，中文。中文"],
    ["中文\n**粗体**\n中文", "中文<strong>粗体</strong>中文"],
    ["有“鬼影”\n现象\n“鬼影”", "有“鬼影”现象“鬼影”"],
    ["ひらがな\nカタカナ", "ひらがなカタカナ"],
    ["𠮷\n𠮷", "𠮷𠮷"],
  ])("inside Chinese and Japanese is nothing: %j", (text, html) => {
    expect(markdown.block(text, "").html).toBe(`<p>${html}</p>`);
  });

  it.each([
    "中文\nEnglish\n中文",
    "a “quote”\nand more",
    "한국어\n한국어",
    "中文 1\n2 中文",
    "中文\n<code>a</code>\n中文",
  ])("anywhere else stays, and shows as a space: %j", (text) => {
    expect(markdown.block(text, "").html).toBe(`<p>${text}</p>`);
  });

  it.each(["中文\\\n中文", "中文  \n中文", "中文<br>\n中文"])("that breaks the line stays: %j", (text) => {
    expect(markdown.block(text, "").html).toBe("<p>中文<br>\n中文</p>");
  });

  it("is kept in code", () => {
    expect(markdown.block("```\n中文\n中文\n```", "").html).toContain("中文\n中文");
  });

  it("is none in the words of a page's description, either", () => {
    expect(markdown.block("中文，\n中文", "").text).toBe("中文，中文");
  });
});
