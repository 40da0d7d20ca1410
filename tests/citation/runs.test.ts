import { describe, expect, it } from "vitest";
import { plainOf, runsOf } from "../../src/citation/runs.ts";
import { loadMarkdown } from "../../src/markdown/markdown.ts";

async function htmlOf(text: string): Promise<string> {
  const markdown = await loadMarkdown([text], { smartPunctuation: false });
  return markdown.inline(text).html;
}

describe("plain text of a text of the site", () => {
  it.each([
    ["Plain & simple: A < B", "Plain & simple: A < B"],
    ["*Some* **bold** `code` ~~old~~", "Some bold code old"],
    ["From $O(n^2)$ to $n < m$", "From $O(n^2)$ to $n < m$"],
    ["H<sub>2</sub>O", "H2O"],
    ["[a link](https://x.test/?a=1&b=2 'with > in it') here", "a link here"],
    ["one<br>two", "one two"],
    ["&amp;lt; and &copy; 😀", "&lt; and © 😀"],
  ])("has the words of %s and its formulas between dollars", async (text, plain) => {
    expect(plainOf(await htmlOf(text))).toBe(plain);
  });

  it("has no footnotes, and space between blocks", async () => {
    const text = "One[^1].\n\nTwo\n\n$$x^2$$\n\n- a\n- b\n\n[^1]: Not this.";
    const markdown = await loadMarkdown([text], { smartPunctuation: false });
    expect(plainOf(markdown.block(text, "f").html)).toBe("One. Two $x^2$ a b");
  });

  it("takes time in step with the length of what is not closed", () => {
    const start = performance.now();
    plainOf("<math><mi>".repeat(50_000));
    plainOf('<a title="'.repeat(50_000));
    plainOf("<".repeat(100_000));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

it("tells apart words, formulas and what is set low or high", () => {
  const formula = '<math><mi>N</mi><annotation encoding="application/x-tex">N &#x3C; 2</annotation></math>';
  expect(runsOf(`CO<sub>2</sub> in <em>m</em><sup>3</sup> if ${formula}`)).toEqual([
    { kind: "text", text: "CO" },
    { kind: "sub", text: "2" },
    { kind: "text", text: " in " },
    { kind: "text", text: "m" },
    { kind: "sup", text: "3" },
    { kind: "text", text: " if " },
    { kind: "maths", text: "N < 2" },
  ]);
});
