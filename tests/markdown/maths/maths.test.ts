import { describe, expect, it } from "vitest";
import { loadAll, marked, withoutMathml } from "../load.ts";

const markdown = await loadAll();
const inline = (text: string) => withoutMathml(markdown.inline(text).html);
const block = (text: string) => withoutMathml(markdown.block(text, "doc").html);

describe("dollars that are money", () => {
  it.each([
    "We raised $5M and then $10M.",
    "US$1 and US$2",
    "a $ b $ c",
    "costs $5",
    "$ x$",
    "$x $",
    "$$$x$$$",
    "$x$5",
    "$$ $$",
    "$$x$",
  ])("%s", (text) => {
    expect(markdown.inline(text)).toMatchObject({ html: text, text: text.trim(), faults: [] });
  });

  it("are escaped dollars too", () => {
    expect(inline("\\$x$ and \\$y$")).toBe("$x$ and $y$");
  });

  it("are dollars in code", () => {
    expect(inline("US$2 or `$x` and `y$`")).toBe("US$2 or <code>$x</code> and <code>y$</code>");
  });
});

describe("dollars that are maths", () => {
  it.each([
    ["2.42$\\times$", "2.42[math \\times]"],
    ["NAME$^{1,2}$", "NAME[math ^{1,2}]"],
    ["$n^{1+o(1)}$", "[math n^{1+o(1)}]"],
    ["$Q, K, V$.", "[math Q, K, V]."],
    ["from $O(mnd)$ to $O(mn^{4/5}d)$", "from [math O(mnd)] to [math O(mn^{4/5}d)]"],
    ["$a$$b$", "[math a][math b]"],
    ["$a*b*c$ *d*", "[math a*b*c] <em>d</em>"],
    ["*a $b*c$ d*", "<em>a [math b*c] d</em>"],
    ["$a_1$ and $b_2$", "[math a_1] and [math b_2]"],
    ["$\\$5$", "[math \\$5]"],
    ["$$ x $$", '[math display="block" x]'],
    ["$5 and $x$", "$5 and [math x]"],
    ["$x$, $10M", "[math x], $10M"],
    ["the $k$个 case", "the [math k]个 case"],
  ])("%s", (text, expected) => {
    expect(inline(text)).toBe(expected);
    expect(markdown.inline(text).faults).toEqual([]);
  });

  it("may span a line end but no blank line", () => {
    expect(block("$a\nb$")).toBe("<p>[math a\nb]</p>");
    expect(block("$a\n\nb$")).toBe("<p>$a</p>\n<p>b$</p>");
  });

  it.each([
    ["on lines of their own", "$$\na\n$$", '[math display="block" a]'],
    ["on the lines of the dollars", "$$a +\nb$$", '[math display="block" a +\nb]'],
    ["that looks like a heading", "$$\na\n= b\n$$", '[math display="block" a\n= b]'],
    ["that looks like a list", "$$\na\n- b\n$$", '[math display="block" a\n- b]'],
    ["in a quote", "> $$\n> a\n> $$", '<blockquote>\n[math display="block" a]\n</blockquote>'],
    ["in a list", "- x\n  $$\n  a\n  $$", '<ul>\n<li>x\n[math display="block" a]\n</li>\n</ul>'],
    ["after a paragraph", "x\n$$\na\n$$\ny", '<p>x</p>\n[math display="block" a]\n<p>y</p>'],
    ["in a line of text", "so $$a$$ holds", '<p>so [math display="block" a] holds</p>'],
  ])("stand %s", (_, text, expected) => {
    expect(markdown.block(text, "doc").faults).toEqual([]);
    expect(block(text)).toBe(expected);
  });

  it("stay text when the end is missing, and swallow nothing", () => {
    expect(block("$$\na\n\nb\n\n> $$\n> c\n\nd")).toBe(
      "<p>$$\na</p>\n<p>b</p>\n<blockquote>\n<p>$$\nc</p>\n</blockquote>\n<p>d</p>",
    );
  });

  it("keep their TeX for those who copy them", () => {
    expect(markdown.inline("$a<b$").html).toBe(
      '<math><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow><annotation encoding="application/x-tex">a&lt;b</annotation></semantics></math>',
    );
  });
});

describe("a mistake in a formula", () => {
  it("is a fault at the formula, with the reason, and the source is shown", () => {
    const text = "so $\\foo x$ is";
    const { html, faults } = markdown.block(text, "doc");
    expect(html).toBe("<p>so <code>\\foo x</code> is</p>");
    expect(faults).toMatchObject([
      {
        level: "error",
        rule: "maths",
        message: "this formula cannot be read: unsupported function name: \\foo",
      },
    ]);
    expect(faults.map((fault) => marked(text, fault))).toEqual(["$\\foo x$"]);
  });

  it("is found in display maths too", () => {
    const text = "x\n\n$$\n\\frac{a\n$$";
    const { html, faults } = markdown.block(text, "doc");
    expect(html).toBe('<p>x</p>\n<pre tabindex="0"><code>\\frac{a</code></pre>');
    expect(faults.map((fault) => marked(text, fault))).toEqual(["$$\n\\frac{a\n$$"]);
  });

  it.each([
    "\\href{javascript:alert(1)}{x}",
    "\\includegraphics{a.png}",
    "\\class{a}{b}",
    "\\def\\a{\\a\\a}\\a",
    `${"{".repeat(4000)}x`,
    "x".repeat(20000),
  ])("stops %.30s", (tex) => {
    expect(markdown.inline(`$${tex}$`).faults).toMatchObject([{ rule: "maths" }]);
  });

  it("does not carry macros from one formula to the next", () => {
    expect(markdown.inline("$\\gdef\\mine{x}\\mine$").faults).toEqual([]);
    expect(markdown.inline("$\\mine$").faults).toHaveLength(1);
  });

  it("cannot be made by an author's tag that claims to be a formula", () => {
    const { html } = markdown.block('$x$ <span data-formula="0">y</span> <math><mi>z</mi></math>', "doc");
    expect(html.match(/<math/g)).toHaveLength(1);
    expect(html).toContain("<span>y</span>");
  });
});
