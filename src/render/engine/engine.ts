import { Liquid, Parser, type Template as Renderable } from "liquidjs";
import { type Checked, locate } from "../../problem/problem.ts";
import { sortProblems } from "../../problem/sort-problems.ts";
import type { Source } from "../../source.ts";
import { readTemplates } from "../template/read-templates.ts";
import { syntaxFault } from "../template/syntax-fault.ts";
import type { Template } from "../template/template.ts";
import { installFilters } from "./filters.ts";
import { createContext } from "./page-context.ts";
import { printValue } from "./print-value.ts";
import { renderProblem } from "./render-problem.ts";
import { installTags } from "./tags.ts";

type Scope = Readonly<Record<string, unknown>>;

export interface TemplateEngine {
  /**
   * The HTML of a template (`publication`, not its path) over the variables of `scope`; those of `common` are seen by
   * partials, too. Both are plain data and stay as they are. Problems: `unknown-variable`, `unprintable`,
   * `template-value` (a filter got what it cannot take) and `template-limit`. Throws for a name that no template has.
   */
  render(name: string, scope: Scope, common?: Scope): Checked<string>;
}

interface Parsed {
  readonly source: Source;
  readonly body: Renderable[];
}

/**
 * An engine over templates in memory; of two with one name the later counts. A template that cannot be read
 * renders as nothing, and the problems say why: `template-syntax`, `unknown-filter`,
 * `unknown-template`, `template-limit`.
 */
export function createEngine(templates: readonly Source[]): Checked<TemplateEngine> {
  const { value: read, problems } = readTemplates(templates);
  const parsed = new Map<string, Parsed>();
  const liquid = createLiquid((name) => parsed.get(name)?.body ?? []);
  const refused = [...read.values()].flatMap((template) => {
    const { value: body, problems: found } = parse(template, liquid);
    parsed.set(template.name, { source: template.source, body });
    return found;
  });
  return { value: { render: renderer(liquid, parsed) }, problems: sortProblems([...problems, ...refused]) };
}

function createLiquid(partial: (name: string) => Renderable[]): Liquid {
  const liquid = new Liquid({
    templates: {},
    locale: "en",
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: printValue,
  });
  installFilters(liquid);
  installTags(liquid, partial);
  return liquid;
}

/** The reader before has named nearly every mistake; what liquidjs alone refuses is told in its words. */
function parse({ source, tokens }: Template, liquid: Liquid): Checked<Renderable[]> {
  try {
    return { value: new Parser(liquid).parseTokens([...tokens]), problems: [] };
  } catch (error) {
    return { value: [], problems: [locate(syntaxFault(error), source, 0)] };
  }
}

function renderer(liquid: Liquid, parsed: ReadonlyMap<string, Parsed>): TemplateEngine["render"] {
  const sources = new Map([...parsed.values()].map(({ source }) => [source.path, source]));
  return (name, scope, common = {}) => {
    const template = parsed.get(name);
    if (template === undefined) throw new Error(`there is no template "${name}"`);
    try {
      return { value: liquid.renderSync(template.body, createContext(liquid, scope, common)), problems: [] };
    } catch (error) {
      return { value: "", problems: [renderProblem(error, sources, template.source)] };
    }
  };
}
