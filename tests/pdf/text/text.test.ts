import { describe, expect, test } from "vitest";
import { loadCompiler } from "../../../src/pdf/make/compiler.ts";
import { blocksOf } from "../../../src/pdf/text/blocks.ts";
import { withoutEmoji } from "../../../src/pdf/text/emoji.ts";
import { formula } from "../../../src/pdf/text/formula.ts";
import { readHtml } from "../../../src/pdf/text/html-nodes.ts";
import { inlinesOf } from "../../../src/pdf/text/inlines.ts";

const toWeb = (address: string) => (address.startsWith("#") ? null : `https://mara.example.org${address}`);
const line = (html: string) => inlinesOf(readHtml(html), toWeb);
const text = (html: string) => blocksOf(readHtml(html), toWeb);

describe("a line of HTML", () => {
  test.each([
    ["a &lt;b&gt; &amp; &#x27;c&#39; &quot;d&quot;", ["a <b> & 'c' \"d\""]],
    [
      "<em>a</em><strong>b</strong>",
      [
        { is: "em", of: ["a"] },
        { is: "strong", of: ["b"] },
      ],
    ],
    ["<b><i>a</i></b>", [{ is: "strong", of: [{ is: "em", of: ["a"] }] }]],
    ["H<sub>2</sub>O<sup>+</sup>", ["H", { is: "sub", of: ["2"] }, "O", { is: "sup", of: ["+"] }]],
    ["a<br>b", ["a", { is: "break" }, "b"]],
    ["a<wbr>b\n c", ["a", "b c"]],
    [
      '<a href="/x" title="a > b">y</a>',
      [{ is: "link", to: "https://mara.example.org/x", isQuiet: false, of: ["y"] }],
    ],
    ['<a href="#x">y</a>', ["y"]],
    ['<span lang="zh">中</span>', [{ is: "lang", lang: "zh", of: ["中"] }]],
    ["<q>a</q>", [{ is: "quoted", of: ["a"] }]],
    ["<ruby>漢<rp>(</rp><rt>kan</rt></ruby>", ["漢", "(", "kan", ")"]],
    ['<img src="/a.png" alt="A dune">', ["A dune"]],
    ['<input type="checkbox" checked> a', ["[x] ", " a"]],
    ["<em></em>", []],
  ])("%s", (html, expected) => {
    expect(line(html)).toEqual(expected);
  });

  test("has formulas as their TeX and as Typst, told by the annotation in the MathML", () => {
    const annotation = '<annotation encoding="application/x-tex">x &lt; y^2</annotation>';
    expect(line(`<math><semantics><mrow><mi>x</mi></mrow>${annotation}</semantics></math>`)).toEqual([
      { is: "formula", tex: "x < y^2", typst: "x < y^2", display: false },
    ]);
  });
});

describe("a text in HTML", () => {
  test("is paragraphs, and what stands between blocks is one, too", () => {
    expect(text("a <em>b</em><p>c</p>\nd ")).toEqual([
      { is: "text", of: ["a ", { is: "em", of: ["b"] }] },
      { is: "text", of: ["c"] },
      { is: "text", of: ["d"] },
    ]);
  });

  test("keeps nested lists and their numbers", () => {
    const of = (words: string) => ({ is: "text", of: [words] });
    expect(text('<ul>\n<li>a\n<ol start="3">\n<li>b</li>\n</ol>\n</li>\n<li><p>c</p></li>\n</ul>')).toEqual([
      { is: "bullets", items: [[of("a"), { is: "numbers", from: 3, items: [[of("b")]] }], [of("c")]] },
    ]);
  });

  test("keeps quotes, code as it stands, and headings as what stands out", () => {
    expect(text("<h2>A</h2><blockquote><p>b</p></blockquote><pre><code>c\n  d\n</code></pre>")).toEqual([
      { is: "text", of: [{ is: "strong", of: ["A"] }] },
      { is: "quote", of: [{ is: "text", of: ["b"] }] },
      { is: "program", text: "c\n  d" },
    ]);
  });

  test("keeps tables, their head first", () => {
    const table = "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>";
    expect(text(`<div class="table">${table}</div>`)).toEqual([
      { is: "table", head: 1, rows: [[["a"]], [["b"]]] },
    ]);
  });
});

describe("a formula", () => {
  test.each([
    ["O(mn^{4/5}d)", "O(m n^(4 \\/ 5) d)"],
    ["a\\hspace{1em}b", "a #h(1em) b"],
    ["\\text{a b}", '"a b"'],
    ["\\frac", null],
    ['\\text{" \\#read(x) "}', null],
    ["\\text{//}", null],
    ["$", null],
    ["#x", null],
  ])("%s is %s in Typst", (tex, typst) => {
    expect(formula(tex, false).typst).toBe(typst);
  });
});

describe("a formula calls no function of Typst's", { timeout: 30_000 }, async () => {
  const compiler = await loadCompiler({ folders: [], files: [] });

  test.each([
    "\\image{/photo}",
    "\\read(\\text{/pdf/text.typ})",
    "\\std.\\read(\\text{/pdf/text.typ})",
    "\\eval(\\text{1+1})",
    "\\eval{\\text{1+1}}",
    "\\std.\\eval(\\text{1+1})",
    "\\sys.\\inputs",
    "\\std.\\sys.\\inputs.\\formula",
    "\\include{/pdf/text.typ}",
    "\\plugin(\\text{/photo})",
    "\\json(\\text{/photo})",
  ])("%s", (tex) => {
    const { typst } = formula(tex, false);
    expect(typst).not.toMatch(/std\.|^#|[^\\]#/);
    // The sign ⊷ has the name of a function, and is all that a formula knows by it.
    const isSet = typst !== null && compiler?.canSet(typst);
    expect([tex, isSet]).toEqual([tex, tex.startsWith("\\image")]);
  });
});

test.each([
  ["Tada 🎉!", "Tada!"],
  ["👩‍🔬 a 👍🏽", " a"],
  ["🇸🇪 ❤️", ""],
  ["1️⃣ is 1, © ™ ✉ → stay", " is 1, © ™ ✉ → stay"],
])("emoji are left out of %s", (written, left) => {
  expect(withoutEmoji(written)).toBe(left);
});
