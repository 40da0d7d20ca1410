import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/words/languages.ts";
import { loadAll } from "./load.ts";

const plain = await loadAll();
const smart = await loadAll(true);

describe("emoji", () => {
  it.each([
    [":fire::fire: Two papers", "🔥🔥 Two papers"],
    [":rocket: **:tada:**", "🚀 <strong>🎉</strong>"],
    ["恭喜:tada:", "恭喜🎉"],
    [":+1: :e-mail:", "👍 📧"],
    ["12:30:45", "12:30:45"],
    ["12:100:45", "12:100:45"],
    [":foo: :constructor: :__proto__:", ":foo: :constructor: :<strong>proto</strong>:"],
    ["`:fire:`", "<code>:fire:</code>"],
    ["https://a.org/:fire:/b", '<a href="https://a.org/:fire:/b">https://a.org/:fire:/b</a>'],
    ["[:fire:](/b:fire:c)", '<a href="/b:fire:c">🔥</a>'],
    ['<b title=":fire:">x</b>', '<b title=":fire:">x</b>'],
  ])("%s", (text, html) => {
    expect(plain.inline(text).html).toBe(html);
  });
});

describe("smart punctuation", () => {
  it.each([
    ['"a" b', "“a” b"],
    ["it's 'a' b", "it’s ‘a’ b"],
    ['*"a"* ("b")', "<em>“a”</em> (“b”)"],
    ['"*a*" b', "“<em>a</em>” b"],
    ["the '90s", "the ’90s"],
    ["1990--2000 a---b", "1990–2000 a—b"],
    ["wait...", "wait…"],
    ["a ---- b", "a ---- b"],
    ['`a -- "b"`', '<code>a -- "b"</code>'],
    ["https://a.org/b--c...d", '<a href="https://a.org/b--c...d">https://a.org/b--c...d</a>'],
    ['[a](b--c "d\'e")', '<a href="b--c" title="d&#x27;e">a</a>'],
    ['<b title="a--b">x</b>', '<b title="a--b">x</b>'],
  ])("%s", (text, html) => {
    expect(smart.inline(text).html).toBe(html);
  });

  it.each([
    ["de", `"a" und 'b', it's`, "„a“ und ‚b‘, it’s"],
    ["de", `"der 'b' von Hans' Hund"`, "„der ‚b‘ von Hans’ Hund“"],
    ["fr", `l'été "a", "*b*"`, "l’été «\u202fa\u202f», «\u202f<em>b</em>\u202f»"],
    ["es", `"a 'b'"`, "«a “b”»"],
    ["ja", `彼は"今日は"と言った`, "彼は「今日は」と言った"],
    ["ja", `"[月](/m/)"の*"潮"*`, '「<a href="/m/">月</a>」の<em>「潮」</em>'],
    ["zh-Hant", `他說，"她說'好'了"。`, "他說，「她說『好』了」。"],
    ["zh", `他说"你好"，"*再见*"`, "他说“你好”，“<em>再见</em>”"],
    ["ko", `그는 "안녕"이라고`, "그는 “안녕”이라고"],
  ])("in %s makes of %s %s", (tag, text, html) => {
    const quotes = languageOf(tag)?.quotes;
    if (quotes === undefined) throw new Error(`there are no words for ${tag}`);
    expect(smart.quoting(quotes).inline(text).html).toBe(html);
    expect(plain.quoting(quotes).inline(text).html).not.toMatch(/[“„«「]/);
  });

  it("forgets a quotation left open at the end of a paragraph", () => {
    const quotes = languageOf("ja")?.quotes ?? ["", "", "", ""];
    expect(smart.quoting(quotes).block('彼は"今\n\n彼は"今日は"と', "x").html).toBe(
      "<p>彼は「今</p>\n<p>彼は「今日は」と</p>",
    );
  });

  it("leaves formulas alone", () => {
    expect(smart.inline("$x''$ -- $f'$").html).toMatch(/x&#x27;&#x27;<.* – .*f&#x27;</);
  });

  it("is off unless asked for", () => {
    expect(plain.inline('"a" -- b... *c*').html).toBe('"a" -- b... <em>c</em>');
  });
});
