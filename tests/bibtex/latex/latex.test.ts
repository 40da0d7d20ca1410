import { describe, expect, it } from "vitest";
import { readLatex } from "../../../src/bibtex/latex/read-latex.ts";
import { toMarkdown } from "../../../src/bibtex/latex/to-markdown.ts";
import { toText } from "../../../src/bibtex/latex/to-text.ts";
import { verbatim } from "../../../src/bibtex/latex/verbatim.ts";
import { loadAll } from "../../markdown/load.ts";

const markdown = await loadAll();

function text(latex: string): string {
  return toText(readLatex(latex).nodes);
}

function html(latex: string): string {
  const { html: rendered, faults } = markdown.inline(toMarkdown(readLatex(latex).nodes));
  expect(faults).toEqual([]);
  return rendered;
}

it.each([
  ["Erd{\\H o}s", "Erdős"],
  ['G{\\"o}del', "Gödel"],
  ["\\'{\\i}\\'\\i\\^\\j", "ííĵ"],
  ["{\\v{C}}ech", "Čech"],
  ["Nguy{\\~{\\^{e}}}n", "Nguyễn"],
  ["\\AE{}neas \\O ystein \\L\\'od\\'z", "Æneas Øystein Łódź"],
  ["Fran\\c{c}ois, T{\\=o}ky\\=o, {\\.I}lker, {\\k A}nn{\\k e}", "François, Tōkyō, İlker, Ąnnę"],
  ["{\\LaTeX} and {B}IB{\\TeX}", "LaTeX and BIBTeX"],
  ["A --- b -- c-d", "A — b – c-d"],
  ["``a'' `b'", "“a” ‘b'"],
  ["50\\% \\& \\$5 \\#1 a\\_b \\{x\\}", "50% & $5 #1 a_b {x}"],
  ["100% sure", "100% sure"],
  ["a\n   b", "a b"],
  ["Part~1", "Part\u00a01"],
  ["{\\apj} {\\mnras}", "The Astrophysical Journal Monthly Notices of the Royal Astronomical Society"],
  ["\\textcolor{red}{x} \\mbox{y}", "x y"],
  ["$^{\\dagger}$ $\\ast$", "† *"],
  ["e\u0301", "é"],
])("reads %s as %s", (latex, plain) => {
  expect(text(latex)).toBe(plain);
});

describe("styles, links and maths", () => {
  it.each([
    ["\\emph{A Study} of", "<em>A Study</em> of"],
    ["x\\emph{(y)}z", "x<em>(y)</em>z"],
    ["\\emph{a \\textbf{b}}", "<em>a <strong>b</strong></em>"],
    ["{\\em so} and {\\bf so}", "<em>so</em> and <strong>so</strong>"],
    ["\\texttt{a*b*}", "<code>a*b*</code>"],
    ["H\\textsubscript{2}O\\textsuperscript{+}", "H<sub>2</sub>O<sup>+</sup>"],
    ["\\href{https://a.b/c_d\\%20e}{here}", '<a href="https://a.b/c_d%20e">here</a>'],
    ["\\url{https://a.b/c_d%20e~f#g}", '<a href="https://a.b/c_d%20e~f#g">https://a.b/c_d%20e~f#g</a>'],
    ["see https://a.b/x_y.", 'see <a href="https://a.b/x_y">https://a.b/x_y</a>.'],
    ["\\href{javascript:alert(1)}{click}", "click"],
    ["\\url{javascript:alert(1)}", "javascript:alert(1)"],
    ["\\enquote{so}", "“so”"],
  ])("makes of %s %s", (latex, expected) => {
    expect(html(latex)).toBe(expected);
  });

  it.each([
    "$O(n^2)$",
    "\\(O(n^2)\\)",
    "\\[O(n^2)\\]",
    "$$O(n^2)$$",
    "\\ensuremath{O(n^2)}",
    "$ O(n^2) $",
    "{$O(n^2)$}",
  ])("keeps %s as maths", (latex) => {
    expect(html(`From ${latex} to`)).toMatch(/^From <math.*<mi>O<\/mi>.*<\/math> to$/);
  });

  it("keeps maths beside digits, and with dollars in it", () => {
    expect(html("$n$2 and $\\text{if $x$}$")).toMatch(/<\/math>2 and <math.*<mi>x<\/mi>/);
  });

  it("takes prices for what they are", () => {
    expect(html("We raised $5M and then $10M")).toBe("We raised $5M and then $10M");
    expect(html("only $5")).toBe("only $5");
  });
});

describe("nothing is invented", () => {
  it.each([
    "*a* _b_ **c** `e`",
    "[x](https://a.b) ![y](z.png) [^1]",
    "1. one",
    "# two",
    "A < B & C > D &amp; &lt;",
    "a | b",
    ":smile: 12:30:45 a:b:c",
    "\\textbackslash{}*x*",
  ])("%s is text", (latex) => {
    expect(markdown.inline(toMarkdown(readLatex(latex).nodes)).text).toBe(text(latex));
  });

  it("keeps tags as text", () => {
    expect(html("<script>alert(1)</script> <b>x</b>")).toBe("&lt;script>alert(1)&lt;/script> &lt;b>x&lt;/b>");
  });
});

describe("commands nobody knows", () => {
  it("keeps their arguments, and tells where they stand", () => {
    expect(text("A \\foo{bar} and \\MF")).toBe("A bar and \\MF ");
    expect(readLatex("A \\foo{bar}").unknown).toEqual([{ name: "foo", start: 2, end: 6 }]);
  });
});

it("reads addresses as they are meant", () => {
  expect(verbatim("{https://a.b/c\\_d\\%20e\\&f\\#g}")).toBe("https://a.b/c_d%20e&f#g");
  expect(verbatim("\\url{https://a.b/\\~{}x}")).toBe("https://a.b/~x");
  expect(verbatim(" 10.1000/a{\\_}b\n ")).toBe("10.1000/a_b");
});

it.each([
  ["groups", `${"{".repeat(50_000)}x`],
  ["styles", "\\emph{".repeat(20_000)],
  ["accents", "\\'".repeat(50_000)],
  ["dollars", "$".repeat(50_001)],
  ["maths that never ends", "\\(".repeat(20_000)],
  ["switches", "{\\em ".repeat(5_000)],
])("never hangs: %s", (_, latex) => {
  const before = process.cpuUsage();
  toMarkdown(readLatex(latex).nodes);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(8000);
});
