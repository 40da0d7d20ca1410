import { describe, expect, it } from "vitest";
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

  it("leaves formulas alone", () => {
    expect(smart.inline("$x''$ -- $f'$").html).toMatch(/x&#x27;&#x27;<.* – .*f&#x27;</);
  });

  it("is off unless asked for", () => {
    expect(plain.inline('"a" -- b... *c*').html).toBe('"a" -- b... <em>c</em>');
  });
});
