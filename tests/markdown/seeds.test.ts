import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { loadAll, withoutMathml } from "./load.ts";

const markdown = await loadAll();
const block = (text: string) => withoutMathml(markdown.block(text, "me").html);

// The constructs of real homepages, as their authors write them.
describe("a homepage", () => {
  it("has papers with coloured titles, marks of equal contribution and links on lines of their own", () => {
    const text = [
      '- <span style="color:#004B6B">Agent Attention</span>  ',
      "Dongchen Han\\*, **Tianzhu Ye**\\*, Gao Huang  ",
      "*International Conference (ICLR), 2025 (**Oral**)*  ",
      "[Paper](https://arxiv.org/abs/2312.08874) | [Code](https://github.com/a/b)  ",
    ].join("\n");
    expect(markdown.block(text, "me").faults).toEqual([]);
    expect(block(text)).toBe(
      '<ul>\n<li><span style="color:#004B6B">Agent Attention</span><br>\nDongchen Han*, <strong>Tianzhu Ye</strong>*, Gao Huang<br>\n' +
        "<em>International Conference (ICLR), 2025 (<strong>Oral</strong>)</em><br>\n" +
        '<a href="https://arxiv.org/abs/2312.08874">Paper</a> | <a href="https://github.com/a/b">Code</a></li>\n</ul>',
    );
  });

  it("has emoji, awards in colour, badges and links with asterisks", () => {
    const text = [
      "* :fire::fire: Two papers at ICLR'25",
      "* [Yue Zhang\\*](https://a.org), **Yu**\\* <br>",
      '**COLING 2022** (<strong><i style="color:#e74d3c">Best Paper Award</i></strong>)<br>',
      "[![paper](https://b.org/p-d6.svg?style=flat&logo=x)](c.pdf)",
    ].join("\n");
    expect(block(text)).toBe(
      "<ul>\n<li>🔥🔥 Two papers at ICLR'25</li>\n" +
        '<li><a href="https://a.org">Yue Zhang*</a>, <strong>Yu</strong>* <br>\n' +
        '<strong>COLING 2022</strong> (<strong><i style="color:#e74d3c">Best Paper Award</i></strong>)<br>\n' +
        '<a href="c.pdf"><img src="https://b.org/p-d6.svg?style=flat&amp;logo=x" alt="paper" loading="lazy"></a></li>\n</ul>',
    );
  });

  it("has double brackets around links", () => {
    expect(block("[[Scholar](https://a.org)] (\\* equal)")).toBe(
      '<p>[<a href="https://a.org">Scholar</a>] (* equal)</p>',
    );
  });

  it("hides an old list behind a comment", () => {
    expect(block("## Education\n<!-- - Ph.D. (2024 - ) -->\n- Ph.D. (2024 - )")).toBe(
      '<h2 id="education">Education</h2>\n\n<ul>\n<li>Ph.D. (2024 - )</li>\n</ul>',
    );
  });

  it("has formulas in sentences and citations in brackets", () => {
    expect(block("from $O(n^2)$ to $n^{1+o(1)}$")).toBe("<p>from [math O(n^2)] to [math n^{1+o(1)}]</p>");
    expect(block("- [ECCV'24] MixDQ & [ICLR'25] ViDiT-Q")).toBe(
      "<ul>\n<li>[ECCV'24] MixDQ &amp; [ICLR'25] ViDiT-Q</li>\n</ul>",
    );
  });
});

describe("valid HTML comes out", () => {
  const checker = new HtmlValidate({
    extends: ["html-validate:standard"],
    // Style attributes are the author's wish, and an unsized picture is no mistake of HTML.
    rules: { "no-inline-style": "off", "no-trailing-whitespace": "off", "input-missing-label": "off" },
  });

  it.each([
    "# A\n\n## A\n\ntext[^1] again[^1]\n\n[^1]: note",
    "| a | b |\n|:--|--:|\n| 1 | <b>2</b> |",
    "<center><font color=red>x</font></center>\n\n<p align=center><img src=a.png width=50% align=left alt=x></p>",
    "- [x] a\n- [ ] b\n\n1. c\n\n   d",
    "$x$ and $$y$$\n\n$$\n\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}\n$$",
    "<details><summary>a</summary>\n\n*b*\n\n</details>\n\n<figure><img src=a alt=b><figcaption>c</figcaption></figure>",
    "a <div>b</div> c\n\n<p>d\n\n<a name=x href=y target=_blank>z</a>",
    "```js\nlet a;\n```\n\n![a](b.png 'c') :fire:",
  ])("%j", async (text) => {
    const report = await checker.validateString(markdown.block(text, "me").html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});
