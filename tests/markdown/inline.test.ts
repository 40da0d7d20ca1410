import { describe, expect, it } from "vitest";
import { loadAll } from "./load.ts";

const markdown = await loadAll();

describe("inline", () => {
  it.each([
    ["a plain title", "Differential Transformer", "Differential Transformer"],
    ["a number and a dot", "1. Foo", "1. Foo"],
    ["what would be a heading", "# Foo", "# Foo"],
    ["what would be a list", "- Foo", "- Foo"],
    ["what would be a quote", "> Foo", "> Foo"],
    ["what would be a table", "| a |\n|---|\n| b |", "| a |\n|---|\n| b |"],
    ["what would be a fence", "~~~ a", "~~~ a"],
    ["what would be indented code", "    Foo", "Foo"],
    ["what would be a definition", "[a]: b", "[a]: b"],
    ["a rule of dashes", "---", "---"],
    ["emphasis", "*ICLR*, 2025 (**Oral**)", "<em>ICLR</em>, 2025 (<strong>Oral</strong>)"],
    ["emphasis inside emphasis", "*ICLR 2025 (**Oral**)*", "<em>ICLR 2025 (<strong>Oral</strong>)</em>"],
    ["a link", "[GS](https://a.org/?a=1&b=2)", '<a href="https://a.org/?a=1&amp;b=2">GS</a>'],
    ["colour", '<i style="color:#e74d3c">Best Paper</i>', '<i style="color:#e74d3c">Best Paper</i>'],
    ["superscript", "x<sup>2</sup>", "x<sup>2</sup>"],
    ["an ampersand", "Q&A", "Q&amp;A"],
    ["a blank line as a space", "a **b**\n\nc", "a <strong>b</strong>\nc"],
    ["emoji", ":fire::fire: Two papers", "🔥🔥 Two papers"],
    ["nothing", "", ""],
  ])("renders %s", (_, text, expected) => {
    expect(markdown.inline(text)).toMatchObject({ html: expected, faults: [] });
  });

  it("leaves out what cannot stand inside a line, and says so", () => {
    const { html, faults } = markdown.inline(
      "a <div>b</div> <center>c</center> <table><tr><td>d</td></tr></table>",
    );
    expect(html).toBe("a b c d");
    expect(faults.map(({ rule }) => rule)).toEqual(Array(faults.length).fill("removed-html"));
    expect(faults.map(({ message }) => message).join()).toMatch(/<div>.*<center>.*<table>/);
  });

  it.each([true, false])(
    "takes its short cut only where it makes no difference (smart punctuation %s)",
    async (smart) => {
      const { inline } = await loadAll(smart);
      const prefix = "**x** ";
      const [skipHtml, skipText] = [inline(prefix.trim()).html.length + 1, 2];
      for (const text of randomTexts(1000)) {
        const { html, text: words } = inline(text);
        const whole = inline(prefix + text);
        expect([text, html, words]).toEqual([text, whole.html.slice(skipHtml), whole.text.slice(skipText)]);
      }
    },
  );
});

/** Texts of pieces that mean something to Markdown among pieces that mean nothing; the same ones in every run. */
function randomTexts(count: number): string[] {
  const pieces = [
    "a",
    "B",
    "é",
    "你好",
    "。",
    " ",
    " ",
    "1",
    ".",
    ",",
    ": ",
    ":",
    ";",
    "(",
    ")",
    "?",
    "/",
    "%",
    "=",
    "+",
    "#",
    "-",
    "--",
    "'",
  ];
  const special = [
    "*",
    "_",
    "`",
    "&amp;",
    "<b>",
    "\\",
    "~",
    "www.",
    "a@b.org",
    "http://a",
    ":fire:",
    "🔥",
    "\u00a0",
    "\u3000",
    "|",
    "[a]",
    "\ud800",
    "\n",
  ];
  let seed = 42;
  const pick = (list: readonly string[]) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return list[Math.floor((seed / 2147483648) * list.length)] ?? "";
  };
  const word = () => pick([pieces, pieces, pieces, pieces, special].map(pick));
  return Array.from({ length: count }, () => Array.from({ length: 8 }, word).join("").trim()).filter(
    (text) => text !== "",
  );
}
