import { Liquid } from "liquidjs";
import { describe, expect, it } from "vitest";
import { pageless } from "../../../src/render/checks/pageless.ts";
import { createEngine, type TemplateEngine } from "../../../src/render/engine/engine.ts";
import { createContext, workbenchOf } from "../../../src/render/engine/page-context.ts";
import { createPieces } from "../../../src/render/engine/pieces.ts";
import { parseTemplates } from "../../../src/render/template/parse-templates.ts";

function read(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([name, text]) => ({ path: `templates/${name}.liquid`, text }));
  return parseTemplates(sources).value;
}

/** A list of papers over a partial. */
function listWith(partial: string, call = "paper: paper"): TemplateEngine {
  const list = `{% for paper in papers %}{% render "partials/one", ${call} %}{% endfor %}`;
  return createEngine(read({ list, "partials/one": partial })).value;
}

const all = () => createPieces(new Set(["partials/one"]));

describe("a partial", () => {
  it("is rendered once for the very same object, on whatever page it stands", () => {
    const engine = listWith("[{{ paper.title }}]");
    const pieces = all();
    const paper = { title: "first" };
    expect(engine.render("list", { papers: [paper] }, {}, pieces).value).toBe("[first]");
    // Nobody may change it; doing so all the same shows what was rendered again.
    paper.title = "changed";
    expect(engine.render("list", { papers: [paper, paper] }, {}, pieces).value).toBe("[first][first]");
    expect(engine.render("list", { papers: [{ ...paper }] }, {}, pieces).value).toBe("[changed]");
    expect(engine.render("list", { papers: [paper] }).value).toBe("[changed]");
  });

  it.each(["full: true", "full: false", "full: 1", 'full: "1"', "full: null"])(
    "given the same object and %s besides is its own",
    (argument) => {
      const pieces = all();
      const paper = { title: "T" };
      const kinds = ["full: 0", argument].map((given) =>
        listWith("{{ full | json }}", `paper: paper, ${given}`).render(
          "list",
          { papers: [paper] },
          {},
          pieces,
        ),
      );
      expect(kinds.map(({ value }) => value)).toEqual(["0", argument.slice("full: ".length)]);
    },
  );

  it("that fails fails every time", () => {
    const pieces = all();
    const engine = listWith("{{ paper.nothing }}");
    const render = () => engine.render("list", { papers: [{ title: "T" }] }, {}, pieces).problems;
    expect([render(), render()].map(([problem]) => problem?.rule)).toEqual([
      "unknown-variable",
      "unknown-variable",
    ]);
  });
});

it("work that was done before counts like work that is done now, up to the same bound", () => {
  const bench = workbenchOf(createContext(new Liquid(), {}, {}, null));
  expect(bench?.add({ steps: 20_000_000, memory: 7 })).toBe(true);
  expect(bench?.add({ steps: 1, memory: 0 })).toBe(false);
  expect(bench?.add({ steps: 0, memory: 1_000_000_000 })).toBe(false);
  expect(bench?.done()).toEqual({ steps: 20_000_000, memory: 7 });
});

it("only those partials are alike on every page that nowhere look at the page", () => {
  const templates = read({
    home: '{% render "a" %}{% render "b" %}{% render "c" %}{% render "d" %}{% render "e" %}',
    a: "{{ site.title }}",
    b: "{{ page.title }}",
    c: '{% render "b" %}',
    d: '{% render "c" %}{% render "a" %}',
    e: "{% assign page = 1 %}{{ page }}",
  });
  expect([...pageless(templates)]).toEqual(["a", "e"]);
});
