import { describe, expect, it } from "vitest";
import { sortProblems } from "../../../src/problem/sort-problems.ts";
import { createEngine } from "../../../src/render/engine/engine.ts";
import { parseTemplates } from "../../../src/render/template/parse-templates.ts";
import type { Source } from "../../../src/source.ts";
import { template, told } from "../at.ts";

type Scope = Readonly<Record<string, unknown>>;

function engineOf(sources: readonly Source[]) {
  const parsed = parseTemplates(sources);
  const { value, problems } = createEngine(parsed.value);
  return { value, problems: sortProblems([...parsed.problems, ...problems]) };
}

function render(
  page: string,
  scope: Scope = {},
  partials: Readonly<Record<string, string>> = {},
  common: Scope = {},
) {
  const sources = Object.entries({ page, ...partials }).map(([name, text]) => template(name, text));
  const { value, problems } = engineOf(sources);
  expect(problems).toEqual([]);
  return value.render("page", scope, common);
}

function html(page: string, scope: Scope = {}, partials: Readonly<Record<string, string>> = {}): string {
  const { value, problems } = render(page, scope, partials);
  expect(problems).toEqual([]);
  return value;
}

function mistake(page: string, scope: Scope = {}, partials: Readonly<Record<string, string>> = {}) {
  const { value, problems } = render(page, scope, partials);
  expect(value).toBe("");
  return problems.map(told);
}

const xss = `<img src=x onerror="alert('1')">&`;
const escaped = "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;";

describe("escaping", () => {
  it.each([
    "{{ x }}",
    "{{ x | strip }}",
    "{{ x | default: 'a' }}",
    "{% assign y = x %}{{ y }}",
    "{% capture y %}{{ x }}{% endcapture %}{{ y }}",
    "{% capture y %}  {{ x }}\n{% endcapture %}{{ y | strip }}",
    "{% render 'partial', y: x %}",
    "{{ x | newline_to_br }}",
  ])("is done once to data: %s", (page) => {
    expect(html(page, { x: xss }, { partial: "{{ y }}" })).toBe(escaped);
  });

  it("leaves the HTML of a rich text as it is", () => {
    const title = { html: "<em>a</em> &amp; b", text: "a & b" };
    expect(html("{{ title | html }}|{{ title.text }}", { title })).toBe("<em>a</em> &amp; b|a &amp; b");
    expect(html("{% assign t = title | html %}{{ t }}", { title })).toBe("<em>a</em> &amp; b");
  });

  it("is done to the HTML of a rich text that is printed as text", () => {
    expect(html("{{ title.html }}", { title: { html: "<b>", text: "" } })).toBe("&lt;b&gt;");
  });

  it("keeps what is captured as it was written", () => {
    expect(html("{% capture c %}<b>{{ x }}</b>{% endcapture %}{{ c }}", { x: "<" })).toBe("<b>&lt;</b>");
  });

  it("turns line ends into breaks that are HTML", () => {
    expect(html("{{ x | newline_to_br }}", { x: "a\n<b>" })).toBe("a<br>\n&lt;b&gt;");
  });

  it("prints template code in data as it is", () => {
    expect(html("{{ x }}", { x: "{{ secret }}{% raw %}" })).toBe("{{ secret }}{% raw %}");
  });

  it("makes JSON that cannot leave its script element", () => {
    const x = { a: "</script><!--\u2028\u2029", b: "it's & more", c: null };
    const json = html("{{ x | json }}", { x });
    expect(json).not.toMatch(/[<>&'\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(x);
  });
});

describe("what is absent", () => {
  it.each([
    ["{% if award %}yes{% else %}no{% endif %}", "no"],
    ["[{{ award }}{{ award.name.first }}]", "[]"],
    ["[{{ award | html }}]", "[]"],
    ["{% for x in award %}x{% else %}none{% endfor %}", "none"],
    ["[{{ list.first.name }}{{ list[3] }}{{ list.last }}]", "[]"],
    ["{% assign a = list | first %}[{{ a }}]", "[]"],
    ["{% assign a = list | find: 'x', 1 %}[{{ a }}]", "[]"],
    ["{{ award | default: 'none' }}", "none"],
  ])("is null and prints nothing: %s", (page, expected) => {
    expect(html(page, { award: null, list: [] })).toBe(expected);
  });

  it("is neither the empty text nor the empty list", () => {
    expect(html("{% if text and list %}both are true{% endif %}", { text: "", list: [] })).toBe(
      "both are true",
    );
    expect(html("{% if list.size > 0 %}a{% else %}b{% endif %}", { list: [] })).toBe("b");
  });
});

describe("mistakes that only a page shows", () => {
  it.each([
    ["a\n{{ paper.awrd }}", "page:2:10 unknown-variable awrd"],
    ["{{ papr }}", "page:1:4 unknown-variable papr"],
    ["{{ paper.a.a }}", "page:1:12 unknown-variable a"],
    ["{{ paper.constructor }}", "page:1:10 unknown-variable constructor"],
    ["{{ paper['__proto__'] }}", "page:1:11 unknown-variable __proto__"],
    ["{{ paper }}", "page:1:1 unprintable {{ paper }}"],
    ["{{ paper.list }}", "page:1:1 unprintable {{ paper.list }}"],
    ["{{ paper.award | html }}", "page:1:1 unprintable {{ paper.award | html }}"],
    ["{% render 'a', x: paper %}", "a:1:6 unknown-variable y"],
    ["{{ '%' | url_decode }}", "page:1:1 template-value {{ '%' | url_decode }}"],
    ["{% assign key = 'no' %}{{ list | where: key }}", "page:1:24 unknown-variable {{ list | where: key }}"],
  ])("are told at their place: %j", (page, place) => {
    const paper = { award: "x", list: [1], a: { b: 1 } };
    expect(mistake(page, { paper, list: [{ a: 1 }] }, { a: "{{ x.y }}" })).toEqual([place]);
  });

  it("come with the name that was meant", () => {
    const { problems } = render("{{ paper.awrd }}", { paper: { award: null } });
    expect(problems[0]).toMatchObject({ message: '"paper" has no "awrd"', hint: 'did you mean "award"?' });
  });
});

describe("partials", () => {
  it("see what they are given and what is common", () => {
    const partials = { author: "{{ site }}:{{ author.name }}" };
    const { value } = render("{% render 'author', author: me %}", { me: { name: "Ye" } }, partials, {
      site: "S",
    });
    expect(value).toBe("S:Ye");
  });

  it("do not see the variables of their caller", () => {
    expect(mistake("{% assign x = 1 %}{% render 'a' %}", { y: 1 }, { a: "{{ x }}" })).toEqual([
      "a:1:4 unknown-variable x",
    ]);
  });

  it("are rendered for each element of a list, with their turn", () => {
    const page = "{% render 'a' for list as x, sep: ';' %}{% render 'a' for none as x, sep: '' %}";
    const partial = "{{ forloop.index }}{{ x }}{% unless forloop.last %}{{ sep }}{% endunless %}";
    expect(html(page, { list: ["a", "b"], none: null }, { a: partial })).toBe("1a;2b");
  });

  it("may be named by folder, and overridden by a later file", () => {
    const sources = [
      { path: "offprint/templates/partials/a.liquid", text: "theirs" },
      { path: "templates/partials/a.liquid", text: "mine" },
      { path: "templates/page.liquid", text: "{% render 'partials/a' %}" },
    ];
    expect(engineOf(sources).value.render("page", {}).value).toBe("mine");
  });

  it("cannot reach a file", () => {
    const { problems } = engineOf([template("page", "{% render '../../package.json' %}")]);
    expect(problems.map(told)).toEqual(["page:1:12 unknown-template ../../package.json"]);
  });
});

describe("limits", () => {
  it.each([
    "{% for i in (1..100000000) %}{% endfor %}",
    "{% for i in (1..9000) %}{% for j in (1..9000) %}{% endfor %}{% endfor %}",
    "{% render 'page' %}",
    "{% for i in (1..1000000) %}{{ text }}{% endfor %}",
    "{% assign s = text %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}",
  ])(
    "end a page without end: %s",
    (page) => {
      const start = performance.now();
      const { problems } = render(page, { text: "x".repeat(1000) });
      expect(problems.map(({ rule }) => rule)).toEqual(["template-limit"]);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );

  it("let a list of 10,000 papers pass", () => {
    const papers = Array.from({ length: 10_000 }, (_, n) => ({
      title: `${n}`.repeat(100),
      authors: ["a", "b", "c"],
    }));
    const page = "{% for p in papers %}{% render 'p', p: p %}{% endfor %}";
    const partial =
      "{{ p.title }}{% for a in p.authors %}{% if a %}{{ a }}{% endif %}{% endfor %}{{ p | json }}";
    expect(html(page, { papers }, { p: partial }).length).toBeGreaterThan(1_000_000);
  }, 30_000);
});

it("prints a text of any length: the list of 10,000 papers stands in its layout", () => {
  const content = { html: "<p>paper</p>".repeat(4_000_000) };
  expect(html("{{ content | html }}", { content })).toHaveLength(48_000_000);
});

describe("the engine", () => {
  it("renders the same bytes again and leaves the view as it was", () => {
    const scope = Object.freeze({ year: 2025, list: Object.freeze(["b", "a"]) });
    const page = "{{ year }}{% assign year = 1 %}{% assign list = list | sort %}{{ list | join }}";
    const { value } = engineOf([template("page", page)]);
    const first = value.render("page", scope);
    expect(first).toEqual({ value: "2025a b", problems: [] });
    expect(value.render("page", scope)).toEqual(first);
    expect(scope).toEqual({ year: 2025, list: ["b", "a"] });
  });

  it("tells what is wrong with all templates, and renders the others", () => {
    const sources = [template("b", "{% if %}"), template("a", "{{ x | upcse }}"), template("good", "fine")];
    const { value, problems } = engineOf(sources);
    expect(problems.map(told)).toEqual([
      "a:1:8 unknown-filter upcse",
      "b:1:4 template-syntax if",
      "b:1:6 template-syntax ",
    ]);
    expect(value.render("good", {}).value).toBe("fine");
    expect(value.render("b", {}).value).toBe("");
  });

  it("says so when there is no such template", () => {
    expect(() => engineOf([]).value.render("page", {})).toThrow('no template "page"');
  });
});
