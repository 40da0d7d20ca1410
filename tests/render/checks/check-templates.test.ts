import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sortProblems } from "../../../src/problem/sort-problems.ts";
import { checkTemplates, type Shapes } from "../../../src/render/checks/check-templates.ts";
import { parseTemplates } from "../../../src/render/template/parse-templates.ts";
import type { Source } from "../../../src/source.ts";
import { template, told } from "../at.ts";

const rich = z.object({ html: z.string(), text: z.string() });
const paper = z.object({
  title: rich,
  award: z.string().nullable(),
  year: z.string(),
  venue: z.object({ name: z.string() }).nullable(),
  authors: z.array(z.object({ name: z.string(), url: z.string().nullable() })),
  tags: z.array(z.string()),
  links: z.record(z.string(), z.string()),
  get cites() {
    return z.array(paper);
  },
});
const common = z.object({ site: z.object({ title: z.string() }) });
const shapes = { page: z.object({ paper, papers: z.array(paper), count: z.number() }) };

/** What is wrong with the syntax of templates, and with what they ask for. */
function checkAll(sources: readonly Source[], pages: Shapes = shapes) {
  const { value, problems } = parseTemplates(sources);
  return sortProblems([...problems, ...checkTemplates(value, pages, common)]);
}

function check(page: string, partials: Readonly<Record<string, string>> = {}) {
  return checkAll(Object.entries({ page, ...partials }).map(([name, text]) => template(name, text)));
}

function places(page: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  return check(page, partials).map(told);
}

function hint(page: string): string | null | undefined {
  return check(page)[0]?.hint;
}

describe("names that do not exist", () => {
  it.each([
    ["{{ papr.year }}", "page:1:4 unknown-variable papr"],
    ["a\n\n  {{ paper.awrd }}", "page:3:12 unknown-variable awrd"],
    ["a\r\nb {{ paper.awrd }}", "page:2:12 unknown-variable awrd"],
    ["{{ paper['awrd'] }}", "page:1:11 unknown-variable awrd"],
    ["{%- if paper.awrd -%}{%- endif -%}", "page:1:14 unknown-variable awrd"],
    ["{{- paper.awrd -}}", "page:1:11 unknown-variable awrd"],
    ["{% if false %}{{ paper.awrd }}{% endif %}", "page:1:24 unknown-variable awrd"],
    ["{% if paper.award %}{% elsif paper.awrd %}{% endif %}", "page:1:36 unknown-variable awrd"],
    ["{% if paper.award %}{% else %}{{ no }}{% endif %}", "page:1:34 unknown-variable no"],
    ["{% unless no %}{% endunless %}", "page:1:11 unknown-variable no"],
    ["{% if count > 1 and no %}{% endif %}", "page:1:21 unknown-variable no"],
    ["{% case paper.yer %}{% endcase %}", "page:1:15 unknown-variable yer"],
    ["{% case count %}{% when 1 or no %}{% endcase %}", "page:1:30 unknown-variable no"],
    ["{% case count %}{{ no }}{% when 1 %}{% endcase %}", "page:1:20 unknown-variable no"],
    ["{% case count %}{% else %}{{ no }}{% endcase %}", "page:1:30 unknown-variable no"],
    ["{% for a in paper.authors %}{{ a.nam }}{% endfor %}", "page:1:34 unknown-variable nam"],
    ["{% for a in no %}{% endfor %}", "page:1:13 unknown-variable no"],
    ["{% for a in papers %}{% else %}{{ no }}{% endfor %}", "page:1:35 unknown-variable no"],
    ["{% for a in papers limit: no %}{% endfor %}", "page:1:27 unknown-variable no"],
    ["{% for i in (1..no) %}{% endfor %}", "page:1:17 unknown-variable no"],
    ["{% for a in papers %}{{ forloop.frist }}{% endfor %}", "page:1:33 unknown-variable frist"],
    ["{% for a in papers %}{% endfor %}{{ a }}", "page:1:37 unknown-variable a"],
    ["{% for pair in paper.links %}{{ pair[0] }}{{ pair.no }}{% endfor %}", "page:1:51 unknown-variable no"],
    ["{% assign p = paper %}{{ p.awrd }}", "page:1:28 unknown-variable awrd"],
    ["{% assign p = papers | first %}{{ p.awrd }}", "page:1:37 unknown-variable awrd"],
    ["{% assign p = papers | sort: 'year' | reverse %}{{ p[0].no }}", "page:1:57 unknown-variable no"],
    ["{% capture c %}{{ no }}{% endcapture %}", "page:1:19 unknown-variable no"],
    ["{{ paper.venue.nme }}", "page:1:16 unknown-variable nme"],
    ["{{ paper.authors[0].nme }}", "page:1:21 unknown-variable nme"],
    ["{{ paper.authors.first.nme }}", "page:1:24 unknown-variable nme"],
    ["{{ paper.authors[no].name }}", "page:1:18 unknown-variable no"],
    ["{{ paper.cites[0].cites[0].awrd }}", "page:1:28 unknown-variable awrd"],
    ["{{ paper.award | default: no }}", "page:1:27 unknown-variable no"],
    ["{{ papers | where: 'selectd', true | size }}", "page:1:21 unknown-variable selectd"],
    ["{{ papers | map: 'title.txt' | join }}", "page:1:25 unknown-variable txt"],
    ["{% assign g = papers | group_by: 'year' %}{{ g[0].itms }}", "page:1:51 unknown-variable itms"],
    ["{{ count.size }}", "page:1:10 unknown-variable size"],
  ])("are told at their place: %j", (page, place) => {
    expect(places(page)).toEqual([place]);
  });

  it("come with the name that was meant", () => {
    expect(check("{{ paper.awrd }}")[0]).toMatchObject({
      message: '"paper" has no "awrd"',
      hint: 'did you mean "award"?',
      level: "error",
    });
  });

  it("come with the names there are when none is near", () => {
    expect(hint("{{ xyzzy }}")).toBe('known here: "site", "paper", "papers", "count"');
  });

  it("do not bring more mistakes with them", () => {
    expect(places("{{ papr.title.html.x | join }}")).toHaveLength(1);
  });
});

describe("names that exist", () => {
  it.each([
    "{% if paper.award %}{{ paper.award }}{% endif %}",
    "{{ paper.venue.name }}{{ paper.links.anything }}{{ paper.links[paper.year] }}",
    "{{ papers.size }}{{ paper.year.size }}{{ papers.last.year }}{{ paper.tags[0] }}{{ paper.tags[count] }}",
    "{% for p in papers reversed limit: 3 offset: count %}{{ forloop.index }}{{ p.year }}{% endfor %}",
    "{% for p in papers %}{% for p in p.authors %}{{ p.name }}{% endfor %}{{ p.year }}{% endfor %}",
    "{% assign n = 1 | plus: count %}{{ n }}{% capture c %}x{% endcapture %}{{ c }}{{ c | strip }}",
    "{% assign p = null %}{% for q in papers %}{{ p.year }}{% assign p = q %}{% endfor %}",
    "{% if count %}{% assign a = 1 %}{% else %}{% assign a = 'x' %}{% endif %}{{ a }}",
    "{% if paper.award == blank or papers == empty or paper.award == nil %}{% endif %}",
    "{% comment %}{{ no }}{% if %}{% endcomment %}{% raw %}{{ no }}{% endraw %}{% # it's {{ nothing %}",
    "{% assign groups = papers | group_by: 'year' %}{% for g in groups %}{{ g.name }}{{ g.items[0].year }}{% endfor %}",
    "{{ paper.authors | map: 'name' | join: ', ' }}{{ paper.tags | sort | join }}",
    "{{ paper.title | html }}{{ paper.title.text | upcase | truncate: 20 }}{{ paper | json }}",
    '{{ \'a\' | append: "it\'s" }}{{ "{{ braces }}" }}',
  ])("are no mistake: %s", (page) => {
    expect(check(page)).toEqual([]);
  });
});

it("tells a name that is set in some branches only", () => {
  const problems = check("{% if paper.award %}{% assign a = 1 %}{% endif %}{{ a }}");
  expect(problems.map(told)).toEqual(["page:1:53 unknown-variable a"]);
  expect(problems[0]?.hint).toContain("{% assign a = null %}");
});

it("tells a name that only a turn of a loop would set", () => {
  expect(places("{% for p in papers %}{% assign a = p %}{% endfor %}{{ a.year }}")).toHaveLength(1);
});

it("looks at every member of a union", () => {
  const page = z.object({
    entry: z.union([z.object({ venue: z.string() }), z.object({ place: z.string() })]),
  });
  const sources = [template("page", "{{ entry.venue }}{{ entry.place }}{{ entry.plac }}")];
  expect(checkAll(sources, { page }).map(told)).toEqual(["page:1:44 unknown-variable plac"]);
});

it("says nothing about values of an unknown shape", () => {
  const page = z.object({ data: z.unknown(), loose: z.looseObject({}), lazy: z.lazy(() => z.array(rich)) });
  const sources = [template("page", "{{ data.a.b }}{{ data }}{{ loose.x.y }}{{ lazy[0].txt }}")];
  expect(checkAll(sources, { page }).map(told)).toEqual(["page:1:51 unknown-variable txt"]);
});

describe("values without a text", () => {
  it.each([
    [
      "{{ paper.title }}",
      "page:1:4 unprintable paper.title",
      "write {{ paper.title | html }} or {{ paper.title.text }}",
    ],
    ["{{ paper.tags }}", "page:1:4 unprintable paper.tags", 'write {{ paper.tags | join: ", " }}, or a loop'],
    ["{{ paper }}", "page:1:4 unprintable paper", "write one of its properties, such as paper.title"],
    ["{{ papers | first }}", "page:1:4 unprintable papers | first", null],
    ["{{ paper.title | upcase }}", "page:1:4 unprintable paper.title", "write paper.title.text"],
    ["{{ 'x' | append: paper.title }}", "page:1:18 unprintable paper.title", "write paper.title.text"],
    [
      "{{ paper.authors | join: ', ' }}",
      "page:1:4 unprintable paper.authors",
      'take one of their properties first: | map: "name"',
    ],
    ["{{ paper.year | html }}", "page:1:4 unprintable paper.year", 'leave out "html"'],
    ["{{ paper.title | html | upcase }}", "page:1:4 unprintable paper.title | html", null],
    ["{% capture c %}{% endcapture %}{{ c | url_encode }}", "page:1:35 unprintable c", null],
  ])("are told: %s", (page, place, expected) => {
    const [problem, ...more] = check(page);
    expect(more).toEqual([]);
    expect(problem && told(problem)).toBe(place);
    if (expected !== null) expect(problem?.hint).toBe(expected);
  });
});

describe("tests that are always true", () => {
  it.each([
    ["{% if paper.tags %}{% endif %}", "write paper.tags.size > 0"],
    ["{% unless count > 1 %}{% elsif paper.year %}{% endunless %}", 'write paper.year != ""'],
    ["{% if paper.award and paper.tags %}{% endif %}", "write paper.tags.size > 0"],
  ])("are warned of: %s", (page, expected) => {
    const warnings = check(page).filter(({ rule }) => rule === "always-true");
    expect(warnings.map((problem) => [problem.level, problem.hint])).toContainEqual(["warning", expected]);
  });

  it.each([
    "{% if paper.award %}{% endif %}",
    "{% if paper.tags.size > 0 %}{% endif %}",
    "{% if paper.year == '2025' %}{% endif %}",
    "{% case paper.year %}{% when '2025' %}{% endcase %}",
  ])("are not seen where the test can fail: %s", (page) => {
    expect(check(page)).toEqual([]);
  });
});

describe("partials", () => {
  it("see what they are given and what is common, and nothing else", () => {
    const author = "{{ site.title }}{{ author.name }}{{ author.nme }}{{ paper.year }}";
    const page = "{% for a in paper.authors %}{% render 'author', author: a %}{% endfor %}";
    expect(places(page, { author })).toEqual([
      "author:1:44 unknown-variable nme",
      "author:1:53 unknown-variable paper",
    ]);
  });

  it("are checked where they are called from partials", () => {
    const partials = { list: "{% render 'entry', p: entries[0] %}", entry: "{{ p.awrd }}" };
    expect(places("{% render 'list', entries: papers %}", partials)).toEqual([
      "entry:1:6 unknown-variable awrd",
    ]);
  });

  it("are checked in a branch that is never taken and for a list that is empty", () => {
    const partials = { entry: "{{ p.awrd }}" };
    expect(places("{% if false %}{% render 'entry' with paper as p %}{% endif %}", partials)).toHaveLength(1);
    expect(places("{% render 'entry' for papers as p %}", partials)).toHaveLength(1);
  });

  it("know their turn when they are rendered for a list", () => {
    const partials = { entry: "{{ p.year }}{{ forloop.index }}" };
    expect(check("{% render 'entry' for papers as p %}", partials)).toEqual([]);
    expect(places("{% render 'entry' with paper as p %}", partials)).toEqual([
      "entry:1:16 unknown-variable forloop",
    ]);
  });

  it("are told once what is wrong for several callers", () => {
    const page =
      "{% render 'a', p: paper, q: 1 %}{% render 'a', p: papers[0], q: count %}{% render 'a', q: 1, p: paper %}";
    expect(places(page, { a: "{{ p.awrd }}{{ q }}" })).toHaveLength(1);
  });

  it("are checked for each shape they are given", () => {
    const page = "{% render 'a', p: paper %}{% render 'a', p: paper.authors[0] %}";
    expect(places(page, { a: "{{ p.year }}{{ p.name }}" })).toHaveLength(2);
  });

  it("may render themselves", () => {
    const tree = "{{ p.awrd }}{% for c in p.cites %}{% render 'tree', p: c %}{% endfor %}";
    expect(places("{% render 'tree', p: paper %}", { tree })).toEqual(["tree:1:6 unknown-variable awrd"]);
  });

  it("may render themselves with ever new shapes, and the checks end", () => {
    const grow = "{% assign y = x | group_by: 'name' %}{% render 'grow', x: y %}{% render 'grow', x: y %}";
    expect(check("{% render 'grow', x: paper.authors %}", { grow })).toEqual([]);
  });

  it("must exist", () => {
    const problems = check("{% if false %}{% render 'authr' %}{% endif %}", {
      "partials/author": "",
      autor: "",
    });
    expect(problems.map(told)).toEqual(["page:1:26 unknown-template authr"]);
    expect(problems[0]?.hint).toBe('did you mean "autor"?');
    expect(check("{% render 'author' %}", { "partials/author": "" })[0]?.hint).toBe(
      'did you mean "partials/author"?',
    );
  });

  it("give no variable back to their caller", () => {
    expect(places("{% render 'a' %}{{ x }}", { a: "{% assign x = 1 %}" })).toEqual([
      "page:1:20 unknown-variable x",
    ]);
  });
});

describe("a call of a partial", () => {
  /** What is told of a page that calls the program's own partial. */
  function ofOurs(page: string, text: string) {
    const ours = { path: "offprint/templates/venue.liquid", text };
    return checkAll([template("page", page), ours]);
  }

  it("with a mistyped name is told there, and nothing inside the partial", () => {
    const page = "{% render 'venue', papr: paper %}";
    const problems = check(page, { venue: "{{ paper.year }}{{ paper.award }}" });
    expect(problems.map(told)).toEqual(["page:1:20 unknown-variable papr"]);
    expect(problems[0]).toMatchObject({
      message: '"venue" has no use for "papr"',
      hint: 'did you mean "paper"?',
    });
  });

  it.each([
    ["{% render 'venue', paper: paper, size: 1 %}", "size", 'leave it out; known there: "paper"'],
    ["{% render 'venue' with paper as it, paper: paper %}", "it", 'leave it out; known there: "paper"'],
    ["{% render 'plain', a: 1 %}", "a", "leave it out"],
  ])("with a name nobody needs is told there: %s", (page, name, hint) => {
    const problems = check(page, { venue: "{{ paper.year }}", plain: "" });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(`no use for "${name}"$`)]);
    expect(problems[0]?.hint).toBe(hint);
  });

  it("may give names that the partial uses in a branch, a loop or a call of its own", () => {
    const venue =
      "{% if a %}{% for x in list %}{{ x.name }}{% endfor %}{% endif %}{% render 'b', of: deep %}{{ site.title }}";
    const page = "{% render 'venue', a: count, list: paper.authors, deep: paper, site: site %}";
    expect(check(page, { venue, b: "{{ of.year }}" })).toEqual([]);
  });

  it("that lacks a name other calls give is told once, where it is", () => {
    const page = "{% render 'venue', paper: paper %}\n{% render 'venue' %}";
    const problems = check(page, { venue: "{{ paper.year }}{{ paper.award }}" });
    expect(problems.map(told)).toEqual(["page:2:12 unknown-variable venue"]);
    expect(problems[0]).toMatchObject({
      message: '"venue" needs "paper"',
      hint: 'add "paper: …" after its name',
    });
  });

  it("that lacks what a partial of the program needs is told, though it is the only one", () => {
    const problems = ofOurs("{% render 'venue' %}", "{{ paper.year }}{{ full }}");
    expect(problems.map(({ message }) => message)).toEqual(['"venue" needs "paper"', '"venue" needs "full"']);
  });

  it("is not to blame for a name that is mistyped in the author's partial", () => {
    const page = "{% render 'venue', paper: paper %}{% render 'venue', paper: papers[0] %}";
    expect(places(page, { venue: "{{ paper.year }}{{ papr.year }}" })).toEqual([
      "venue:1:20 unknown-variable papr",
    ]);
  });

  it("in a template of the program is not told of, since the author's own partial may need less", () => {
    const page = { path: "offprint/templates/page.liquid", text: "{% render 'venue', paper: paper %}" };
    expect(checkAll([page, template("venue", "x")])).toEqual([]);
  });

  it("of a partial with a mistake in its syntax is not judged", () => {
    const partials = { venue: "{% if paper %}{{ paper.year }" };
    expect(check("{% render 'venue', paper: paper %}", partials).map(({ rule }) => rule)).not.toContain(
      "unknown-variable",
    );
  });
});

describe("a template that no page uses", () => {
  it("is checked for the common names, and may be given any other", () => {
    const spare = "{{ anything.at_all }}{{ site.titel }}";
    expect(places("", { spare })).toEqual(["spare:1:30 unknown-variable titel"]);
  });

  it("is checked for its syntax", () => {
    expect(places("", { spare: "{% if x %}" })).toEqual(["spare:1:4 template-syntax if"]);
  });

  it("has the partials it calls checked, too", () => {
    const partials = { spare: "{% render 'b', p: site %}", b: "{{ p.titel }}{{ no }}" };
    expect(places("", partials)).toEqual(["b:1:6 unknown-variable titel", "b:1:17 unknown-variable no"]);
  });
});

it("tells the mistakes of all files, by path and place", () => {
  const partials = { b: "{{ site.x }}\n{% if %}", a: "{{ site.titel | upcse }}" };
  expect(places("{{ no }}{{ na }}", partials)).toEqual([
    "a:1:9 unknown-variable titel",
    "a:1:17 unknown-filter upcse",
    "b:1:9 unknown-variable x",
    "b:2:4 template-syntax if",
    "b:2:6 template-syntax ",
    "page:1:4 unknown-variable no",
    "page:1:12 unknown-variable na",
  ]);
});

it("takes time in proportion to the size of a template", () => {
  const page = "{% for p in papers %}{% if p.award %}{{ p.award }}{% endif %}{% endfor %}\n".repeat(2000);
  const start = performance.now();
  expect(check(page)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(8000);
});
