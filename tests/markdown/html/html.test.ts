import { describe, expect, it } from "vitest";
import { loadAll, marked } from "../load.ts";

const markdown = await loadAll();

describe("HTML that stays", () => {
  it.each([
    '<span style="color:#004B6B">Differential Transformer</span>',
    "a<br>b",
    "x<sup>2</sup> y<sub>i</sub>",
    '<strong><i style="color:#e74d3c">Best Paper Award</i></strong>',
    '<mark>m</mark> <kbd>k</kbd> <small>s</small> <u>u</u> <abbr title="t">a</abbr>',
    "<ruby>叶<rt>Ye</rt></ruby>",
    '<b class="x" id="there" lang="zh" title="t">b</b>',
    '<a href="#there">x</a>',
    '<a href="mailto:a@b.org">x</a> <a href="tel:+1">x</a> <a href="../a.pdf">x</a>',
    '<b style="font-weight:bold;font-style:italic;text-decoration:underline;background-color:rgb(1, 2, 3)">x</b>',
  ])("%s", (text) => {
    expect(markdown.block(text, "doc")).toMatchObject({ html: `<p>${text}</p>`, faults: [] });
  });

  it.each([
    "<details><summary>More</summary>x</details>",
    '<figure><img src="a.png" alt="A" loading="lazy"><figcaption>B</figcaption></figure>',
    '<div><video src="a.mp4" controls muted loop autoplay playsinline poster="b.png"></video></div>',
    '<div><audio controls><source src="a.mp3" type="audio/mpeg"></audio></div>',
    '<img src="data:image/png;base64,AAAA" alt="" loading="eager" width="20" height="10">',
  ])("%s", (text) => {
    expect(markdown.block(text, "doc")).toMatchObject({ html: text, faults: [] });
  });

  it("leaves no empty paragraph where a block breaks one in two", () => {
    expect(markdown.block("a <div>b</div>", "doc").html).toBe("<p>a </p><div>b</div>");
  });

  it("lets Markdown work between its tags", () => {
    expect(markdown.block("<div>\n\n*a*\n\n</div>", "doc").html).toBe("<div>\n<p><em>a</em></p>\n</div>");
  });
});

describe("HTML of older pages becomes valid", () => {
  it.each([
    ["<center>a</center>", '<div style="text-align:center">a</div>'],
    ['<p align="center">a</p>', '<p style="text-align:center">a</p>'],
    ['<div><font color="red">a</font></div>', '<div><span style="color:red">a</span></div>'],
    ['<div><a name="b">a</a></div>', '<div><a id="b">a</a></div>'],
    ["<div><tt>a</tt><strike>b</strike></div>", "<div><code>a</code><s>b</s></div>"],
    [
      '<div><img src="a" width="50%" height="20px"></div>',
      '<div><img src="a" height="20" style="width:50%" loading="lazy"></div>',
    ],
    ['<div><img src="a" align="right"></div>', '<div><img src="a" style="float:right" loading="lazy"></div>'],
  ])("%s", (text, html) => {
    expect(markdown.block(text, "doc")).toMatchObject({ html, faults: [] });
  });
});

describe("target", () => {
  it("brings rel=noopener along", () => {
    expect(markdown.inline('<a href="b" target="_blank">x</a>').html).toBe(
      '<a href="b" target="_blank" rel="noopener">x</a>',
    );
    expect(markdown.inline('<a href="b" target="_blank" rel="me">x</a>').html).toContain('rel="me noopener"');
  });
});

describe("what is left out is said, at its tag", () => {
  it.each([
    ["a <iframe src='x'></iframe> b", "<iframe src='x'>", "<iframe> is not allowed here and was left out"],
    ["<form>a</form>", "<form>", "<form> is not allowed here and was left out"],
    ["> a\n> <b>c</b> <object>\n> </object>", "<object>", "<object> is not allowed here and was left out"],
    ["> <div>\n> <EMBED src=x>\n> </div>", "<EMBED src=x>", "<embed> is not allowed here and was left out"],
    [
      "- <div>\n  <p>a\n\n      <meta>\n  </div>\n- <div>\n  x\n  <base>\n  </div>",
      "<base>",
      "<base> is not allowed here and was left out",
    ],
    ["1. a\n   > <p>\n   > <select>\n", "<select>", "<select> is not allowed here and was left out"],
    [
      "你好 <b\nonclick='a'>x</b>",
      "<b\nonclick='a'>",
      '"onclick" on <b> is not allowed here and was left out',
    ],
    [
      "<b style='color:red;position:fixed'>x</b>",
      "<b style='color:red;position:fixed'>",
      '"position:fixed" on <b> is not allowed here and was left out',
    ],
    [
      "<table border=0 cellspacing=1></table>",
      "<table border=0 cellspacing=1>",
      '"border", "cellspacing" on <table> are not allowed here and were left out',
    ],
    ["<input type=checkbox>", "<input type=checkbox>", "<input> is not allowed here and was left out"],
    ["<math><mi>x</mi></math>", "<math>", "<math> is not allowed here and was left out"],
  ])("%j", (text, tag, message) => {
    const { faults } = markdown.block(text, "doc");
    expect(faults).toMatchObject([{ level: "warning", rule: "removed-html", message }]);
    expect(faults.map((fault) => marked(text, fault))).toEqual([tag]);
  });

  it.each([
    ['see <a href="javascript:x">y</a>', '<a href="javascript:x">'],
    ["> [x](javascript:y)", "[x](javascript:y)"],
    ["a ![x](vbscript:y)", "![x](vbscript:y)"],
    ["a <javascript:y>", "<javascript:y>"],
  ])("an unsafe address in %j", (text, place) => {
    const { faults } = markdown.block(text, "doc");
    expect(faults).toMatchObject([{ level: "warning", rule: "unsafe-link" }]);
    expect(faults.map((fault) => marked(text, fault))).toEqual([place]);
  });

  it("also when a comment never ends and hides the rest", () => {
    const text = "a\n\n<!-- b\n\nc";
    const { html, faults } = markdown.block(text, "doc");
    expect(html).toBe("<p>a</p>");
    expect(faults).toMatchObject([{ level: "warning", rule: "endless-comment", start: 3, end: 7 }]);
  });

  it("once, though an open tag is repeated in each paragraph after it", () => {
    const { html, faults } = markdown.block("<b onclick=x>a\n\nb\n\nc", "doc");
    expect(faults).toHaveLength(1);
    expect(html).not.toContain("onclick");
  });

  it("with a hint where there is another way", () => {
    expect(markdown.inline("<math></math>").faults).toMatchObject([
      { hint: 'write maths between "$" signs' },
    ]);
  });

  it("and takes nothing else along", () => {
    const text = "a <select> b <template> c <textarea> d <plaintext> *e*\n\n<iframe src=x>\n\nf";
    expect(markdown.block(text, "doc").text).toBe("a b c d e f");
  });
});
