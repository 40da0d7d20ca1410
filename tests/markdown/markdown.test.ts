import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../src/markdown/markdown.ts";
import { loadAll } from "./load.ts";

const markdown = await loadAll();
const html = (text: string) => markdown.block(text, "doc").html;

describe("block", () => {
  it.each([
    ["paragraphs and emphasis", "A *b* **c**\n\nD", "<p>A <em>b</em> <strong>c</strong></p>\n<p>D</p>"],
    ["line breaks by two spaces", "a  \nb", "<p>a<br>\nb</p>"],
    [
      "an escaped asterisk as a mark of equal contribution",
      "**Ye**\\*, Li\\*",
      "<p><strong>Ye</strong>*, Li*</p>",
    ],
    ["strikethrough", "~~a~~ b", "<p><del>a</del> b</p>"],
    ["bare addresses", "https://a.org x", '<p><a href="https://a.org">https://a.org</a> x</p>'],
    ["brackets that are no links", "[ECCV'24] MixDQ", "<p>[ECCV'24] MixDQ</p>"],
    ["emphasis before Chinese text", "**你好。**世界", "<p><strong>你好。</strong>世界</p>"],
    ["emphasis around Chinese quotes", "**「引用」**的", "<p><strong>「引用」</strong>的</p>"],
    [
      "a picture that loads late",
      "![A cat](cat.png)",
      '<p><img src="cat.png" alt="A cat" loading="lazy"></p>',
    ],
    [
      "a badge in a link",
      "[![pdf](b.svg)](x.pdf)",
      '<p><a href="x.pdf"><img src="b.svg" alt="pdf" loading="lazy"></a></p>',
    ],
    ["characters of HTML in code", "`a <b> & c`", "<p><code>a &lt;b> &amp; c</code></p>"],
  ])("renders %s", (_, text, expected) => {
    expect(markdown.block(text, "doc")).toMatchObject({ html: expected, faults: [] });
  });

  it("wraps tables so that they can scroll, and aligns cells by style", () => {
    expect(html("| a | b |\n|---|--:|\n| 1 | 2 |")).toBe(
      '<div class="table" tabindex="0"><table>\n<thead>\n<tr>\n<th>a</th>\n<th style="text-align:right">b</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td>1</td>\n<td style="text-align:right">2</td>\n</tr>\n</tbody>\n</table></div>',
    );
  });

  it("renders task lists as boxes that cannot be ticked", () => {
    expect(html("- [x] done *well*\n  - [ ] more")).toMatch(
      /<label><input type="checkbox" checked disabled> done <em>well<\/em>\s*<\/label><ul/,
    );
  });

  it("drops comments without a word, also around blank lines", () => {
    const text = "a <!-- secret -->\n\n<!-- hidden\n\n- secret **list**\n-->\n\nb";
    expect(markdown.block(text, "doc")).toMatchObject({
      html: "<p>a </p>\n\n<p>b</p>",
      text: "a b",
      faults: [],
    });
  });

  it("gives the same bytes for the same text", async () => {
    const text = "# A\n\n[^1] $x$ :fire: <b>x</b>\n\n[^1]: n";
    expect((await loadAll()).block(text, "doc")).toEqual(markdown.block(text, "doc"));
    expect(markdown.block(text, "doc")).toEqual(markdown.block(text, "doc"));
  });
});

describe("plain text", () => {
  it("has no tags and no marks, maths as TeX, emoji as characters and one space at most", () => {
    const text = "# Title\n\nSome **bold**\n`code` :fire: $x^2$ <b>tag</b> [link](a)\n\n- one\n- two";
    expect(markdown.block(text, "doc").text).toBe("Title Some bold code 🔥 x^2 tag link one two");
  });

  it("leaves out the numbers of footnotes and takes the description of pictures", () => {
    expect(markdown.block("a[^1] ![b](c.png)\n\n[^1]: d", "doc").text).toBe("a b d");
  });
});

describe("headings", () => {
  it("never renders an h1: with one, all headings go down a level", () => {
    expect(html("# A\n\n## B\n\n###### C")).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h6 id="c">C</h6>');
    expect(html("## B")).toBe('<h2 id="b">B</h2>');
    expect(html("<h1>A</h1>\n\n## B")).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>');
  });

  it.each([
    ["About Me", "about-me"],
    ["What's new?", "whats-new"],
    ["发表 论文", "发表-论文"],
    ["`code` & $x$", "code-x"],
    ["Main", "main-1"],
    ["*!*", "section"],
  ])("gives %j the id %j", (title, id) => {
    expect(html(`## ${title}`)).toContain(`<h2 id="${id}">`);
  });

  it("keeps ids unique, and those of the author as they are", () => {
    expect(html('## A\n\n## A\n\n<b id="a-1">x</b> <i id="a-1">y</i>\n\n## A')).toBe(
      '<h2 id="a">A</h2>\n<h2 id="a-2">A</h2>\n<p><b id="a-1">x</b> <i>y</i></p>\n<h2 id="a-3">A</h2>',
    );
  });
});

describe("a document that shares its pages with others", () => {
  const shared = (text: string) => markdown.sharedBlock(text, "news-a").html;

  it("begins its ids with its name, and leads to them all the same", () => {
    expect(shared('## 结果\n\n[x](#结果) [y](#%25) [z](#there) <b id="b">b</b> [b](#b) [c](/c/#b)')).toBe(
      '<h2 id="news-a-结果">结果</h2>\n<p><a href="#news-a-结果">x</a> <a href="#%25">y</a> ' +
        '<a href="#there">z</a> <b id="news-a-b">b</b> <a href="#news-a-b">b</a> <a href="/c/#b">c</a></p>',
    );
    expect(shared('<p aria-describedby="a b">x</p><p id="a">y</p>')).toBe(
      '<p aria-describedby="news-a-a b">x</p><p id="news-a-a">y</p>',
    );
  });

  it("does so in its footnotes, too", () => {
    const html = shared("a[^n]\n\n[^n]: note");
    expect(html).toContain('<a href="#news-a-fn-n" id="news-a-fnref-n" role="doc-noteref">');
    expect(html).toContain('<li id="news-a-fn-n">');
    expect(html).toContain('<a href="#news-a-fnref-n" role="doc-backlink">');
  });
});

describe("footnotes", () => {
  const text = "a[^n] b[^n]\n\n[^n]: note";

  it("carry the slug in their ids, so that two documents can share a page", () => {
    expect(markdown.block(text, "paper").html).toBe(
      '<p>a<sup><a href="#fn-paper-n" id="fnref-paper-n" role="doc-noteref">1</a></sup> ' +
        'b<sup><a href="#fn-paper-n" id="fnref-paper-n-2" role="doc-noteref">1</a></sup></p>\n' +
        '<div class="footnotes" role="doc-endnotes"><ol>\n<li id="fn-paper-n">\n' +
        '<p>note <a href="#fnref-paper-n" role="doc-backlink">↩</a> ' +
        '<a href="#fnref-paper-n-2" role="doc-backlink">↩<sup>2</sup></a></p>\n</li>\n</ol></div>',
    );
  });

  it("have no heading that would stand in the outline", () => {
    expect(html(text)).not.toMatch(/<h\d/);
  });
});

describe("code", () => {
  it("is highlighted in a language that is known", () => {
    expect(html("```python\nimport os\n```")).toBe(
      '<pre tabindex="0"><code class="language-python"><span class="hljs-keyword">import</span> os\n</code></pre>',
    );
  });

  it.each(["```nonsense\nimport os\n```", "```\nimport os\n```", "    import os"])(
    "is left alone in %j",
    (text) => {
      expect(html(text)).not.toContain("hljs");
      expect(html(text)).toContain("import os");
    },
  );
});

describe("loading", () => {
  it("works for texts that need nothing", async () => {
    const plain = await loadMarkdown(["just *text*"], { smartPunctuation: false });
    expect(plain.block("just *text*", "a").html).toBe("<p>just <em>text</em></p>");
  });

  it("says so when a text was not among those it loaded for", async () => {
    const plain = await loadMarkdown([], { smartPunctuation: false });
    expect(() => plain.block("$x$", "a")).toThrow("not among those given");
    expect(() => plain.block("<b>x</b>", "a")).toThrow("not among those given");
  });
});
