import { describe, expect, it } from "vitest";
import { parseTemplate } from "../../../src/render/template/template.ts";
import { template, told } from "../at.ts";

function read(text: string) {
  return parseTemplate(template("page", text)).problems;
}

describe("mistakes of syntax", () => {
  it.each([
    ["{{ paper.year", "page:1:1 template-syntax {{", 'end it with "}}"'],
    ["{{ year }</h1>\n{{ count }}", "page:1:1 template-syntax {{", 'end it with "}}"'],
    ["a\n{% if x }b{% endif %}", "page:2:1 template-syntax {%", 'end it with "%}"'],
    ["{% if x %}\ny", "page:1:4 template-syntax if", 'write "{% endif %}" after it'],
    ["{%- for x in y -%}", "page:1:5 template-syntax for", 'write "{% endfor %}" after it'],
    [
      "{% for x in y %}{% if x %}{% endfor %}",
      "page:1:20 template-syntax if",
      'write "{% endif %}" after it',
    ],
    ["{% comment %}", "page:1:4 template-syntax comment", 'write "{% endcomment %}" after it'],
    ["{% raw %}{{", "page:1:1 template-syntax {% raw %}", 'write "{% endraw %}" after it'],
    ["{% endif %}", "page:1:4 template-syntax endif", null],
    ["{% else %}", "page:1:4 template-syntax else", null],
    ["{% if a %}{% else %}{% else %}{% endif %}", "page:1:24 template-syntax else", 'put "else" last'],
    ["{% case a %}{% else %}{% when 1 %}{% endcase %}", "page:1:26 template-syntax when", 'put "else" last'],
    ["{% if a %}{% else if b %}{% endif %}", "page:1:19 template-syntax if", 'write "elsif"'],
    ["{% if a %}{% endif b %}", "page:1:20 template-syntax b", null],
    ["{% iff x %}", "page:1:4 template-syntax iff", 'did you mean "if"?'],
    ["{% constructor %}", "page:1:4 template-syntax constructor", null],
    ["{% include 'a' %}", "page:1:4 template-syntax include", null],
    ["{% layout 'a' %}", "page:1:4 template-syntax layout", null],
    [
      "{% tablerow a in b %}{{ a }}{% endtablerow %}",
      "page:1:4 template-syntax tablerow",
      'write <table>, and "for" around its rows',
    ],
    [
      "{% cycle 'a', 'b' %}",
      "page:1:4 template-syntax cycle",
      "choose by forloop.index, or in the style sheet with :nth-child()",
    ],
    ["{% increment n %}", "page:1:4 template-syntax increment", "count with {% assign n = n | plus: 1 %}"],
    ["{% decrement n %}", "page:1:4 template-syntax decrement", "count with {% assign n = n | minus: 1 %}"],
    [
      "{% liquid\n  echo a\n%}",
      "page:1:4 template-syntax liquid",
      "write each of its lines as a tag of its own",
    ],
    ["{% echo a %}", "page:1:4 template-syntax echo", "write {{ … }}"],
    ["{% block a %}{{ b }}{% endblock %}", "page:1:4 template-syntax block", null],
    ["{% if a = 'x' %}{% endif %}", "page:1:9 template-syntax =", 'compare with "=="'],
    ["{% if a && b %}{% endif %}", "page:1:9 template-syntax &&", 'write "and" or "or"'],
    ["{% if a b %}{% endif %}", "page:1:9 template-syntax b", null],
    ["{{ a b }}", "page:1:6 template-syntax b", null],
    ["{{ a, b }}", "page:1:5 template-syntax ,", null],
    ["{{ a and }}", "page:1:6 template-syntax and", null],
    ["{{ a. }}", "page:1:5 template-syntax .", null],
    ["{{ “x” }}", "page:1:4 template-syntax “x”", 'use straight quotation marks: "text"'],
    ["{% assign x = 'abc %}", "page:1:15 template-syntax '", null],
    ["{% assign x %}", "page:1:12 template-syntax ", null],
    ["{% for x of y %}{% endfor %}", "page:1:10 template-syntax of", null],
    ["{% for x in y limt: 3 %}{% endfor %}", "page:1:15 template-syntax limt", null],
    ["{% for x in y | sort %}{% endfor %}", "page:1:15 template-syntax |", null],
    ["{% render partial %}", "page:1:11 template-syntax partial", null],
    ["{% render 'a', paper %}", "page:1:16 template-syntax paper", null],
    ["{{ a | upcse }}", "page:1:8 unknown-filter upcse", 'did you mean "upcase"?'],
    ["{{ a | raw }}", "page:1:8 unknown-filter raw", null],
    ["{{ 'now' | date: '%Y' }}", "page:1:12 unknown-filter date", null],
    ["{% assign b = a | sample %}", "page:1:19 unknown-filter sample", null],
  ])("are told at their place: %j", (text, place, hint) => {
    const [problem, ...more] = read(text);
    expect(problem && told(problem)).toBe(place);
    expect(more).toEqual([]);
    if (hint !== null) expect(problem?.hint).toBe(hint);
  });

  it("are told all in one run", () => {
    expect(read("{{ a | upcse }}\n{% iff %}\n{% if b c %}{% endif %}\n{% endfor %}").map(told)).toEqual([
      "page:1:8 unknown-filter upcse",
      "page:2:4 template-syntax iff",
      "page:3:9 template-syntax c",
      "page:4:4 template-syntax endfor",
    ]);
  });

  it("say where a value is missing", () => {
    expect(read("{% if %}{% endif %}")[0]).toMatchObject({ start: 5, message: "a value is missing here" });
  });
});

describe("limits", () => {
  it("end blocks that lie too deep inside each other", () => {
    const text = "{% if a %}".repeat(5000) + "{% endif %}".repeat(5000);
    expect(read(text)[0]?.rule).toBe("template-limit");
  });

  it("end a template that is too long", () => {
    expect(read("a".repeat(250_001))[0]?.rule).toBe("template-limit");
  });

  it.each([
    "{{",
    "{% if a %}",
    "{% raw %}",
    "{{ '",
    "{% endif %}",
    "{{ a | ",
    "{% comment %}{% raw",
    "'\"",
    "{% case a %}{% when",
  ])("keep a long run of %j quick", (text) => {
    const start = performance.now();
    read(text.repeat(Math.floor(200_000 / text.length)));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
