import { Liquid, Parser, type Template as Renderable } from "liquidjs";
import { type Checked, locate } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import type { Templates } from "../template/parse-templates.ts";
import { syntaxFault } from "../template/syntax-fault.ts";
import type { Template } from "../template/template.ts";
import { installFilters } from "./filters.ts";
import { createContext } from "./page-context.ts";
import type { Pieces } from "./pieces.ts";
import { printValue } from "./print-value.ts";
import { renderProblem } from "./render-problem.ts";
import { installTags } from "./tags.ts";

type Scope = Readonly<Record<string, unknown>>;

export interface TemplateEngine {
  /**
   * The HTML of a template (`publication`, not its path) over the variables of `scope`; those of `common` are seen by
   * partials, too. Both are plain data and stay as they are. Problems: `unknown-variable`, `unprintable`,
   * `template-value` (a filter got what it cannot take) and `template-limit`. Throws for a name that no template has.
   * `pieces` holds what partials made of the same `common`, and gains what they make now.
   */
  render(name: string, scope: Scope, common?: Scope, pieces?: Pieces): Checked<string>;
}

interface Parsed {
  readonly source: Source;
  readonly body: Renderable[];
}

/**
 * An engine over templates in memory. One that could not be read renders as nothing; the problems are those that
 * reading it has not told.
 */
export function createEngine(templates: Templates): Checked<TemplateEngine> {
  const parsed = new Map<string, Parsed>();
  const liquid = createLiquid((name) => parsed.get(name)?.body ?? []);
  const problems = [...templates.values()].flatMap((template) => {
    const { value: body, problems: refused } = parse(template, liquid);
    parsed.set(template.name, { source: template.source, body });
    return refused;
  });
  return { value: { render: renderer(liquid, parsed) }, problems };
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
  return (name, scope, common = {}, pieces) => {
    const template = parsed.get(name);
    if (template === undefined) throw new Error(`there is no template "${name}"`);
    try {
      const context = createContext(liquid, scope, common, pieces ?? null);
      return { value: liquid.renderSync(template.body, context), problems: [] };
    } catch (error) {
      return { value: "", problems: [renderProblem(error, sources, template.source)] };
    }
  };
}
