import { Context, type Liquid, type Scope } from "liquidjs";
import type { Pieces } from "./pieces.ts";

/**
 * Bounds on the work one page may ask for, counted and not timed, so that every machine draws the same line.
 * A page that lists 10,000 papers passes with ease.
 */
const limits = { steps: 20_000_000, memory: 1_000_000_000, atOnce: 10_000_000 };

/** Thrown for a name that does not exist. */
export interface UnknownName extends Error {
  /** The name's place on its path: 1 for `awrd` in `paper.awrd`. */
  readonly segment: number;
  readonly key: string;
  /** What would have been there. */
  readonly known: readonly string[];
}

/** Whether an error says that a name does not exist. */
export function isUnknownName(error: unknown): error is UnknownName {
  return error instanceof Error && "segment" in error && "known" in error;
}

/**
 * Where the templates of one page look names up: `scope` is the page's own, `common` what partials see as well.
 * Both stay as they are, whatever the templates do.
 */
export function createContext(liquid: Liquid, scope: object, common: object, pieces: Pieces | null): Context {
  const context = new PageContext({ ...scope }, liquid.options, { sync: true, globals: common }, { liquid });
  context.setRegister("workbench", { ...limitWork(context), pieces });
  return context;
}

/** What the templates of a page, but not its partials, have at hand. */
export interface Workbench {
  /** The work done so far. */
  readonly done: () => Work;
  /** Counts work that was done before; false, and nothing counted, when it would be too much. */
  readonly add: (work: Work) => boolean;
  readonly pieces: Pieces | null;
}

/** Work as it is counted. */
export interface Work {
  readonly steps: number;
  readonly memory: number;
}

/** The workbench of a context; null in a partial. */
export function workbenchOf(context: Context): Workbench | null {
  return context.getRegister("workbench", null);
}

/** An element that a list does not have is null, as everything absent; any other unknown name is an error. */
class PageContext extends Context {
  override spawn(scope = {}): PageContext {
    const { sync, globals, memoryLimit, renderLimit, liquid } = this;
    return new PageContext(scope, this.opts, { sync, globals }, { memoryLimit, renderLimit, liquid });
  }

  override readProperty(owner: Scope, key: Parameters<Context["readProperty"]>[1]): unknown {
    const value: unknown = super.readProperty(owner, key);
    return value === undefined && isElement(owner, key) ? null : value;
  }

  override *_getFromScope(
    scope: Scope,
    path: Path,
    strict = this.strictVariables,
  ): IterableIterator<unknown> {
    let value = scope;
    for (const [segment, key] of pathKeys(path).entries()) {
      const owner = value;
      value = yield this.readProperty(owner, key);
      if (strict && value === undefined) throw unknownName(key, segment, this.namesIn(owner, segment));
    }
    return value;
  }

  private namesIn(owner: Scope, segment: number): readonly string[] {
    return Object.keys(segment === 0 ? this.getAll() : Object(owner));
  }
}

type Path = Parameters<Context["_getFromScope"]>[1];

function pathKeys(path: Path): Exclude<Path, string> {
  return typeof path === "string" ? path.split(".") : path;
}

function isElement(owner: Scope, key: unknown): boolean {
  return Array.isArray(owner) && (typeof key === "number" || key === "first" || key === "last");
}

function unknownName(key: unknown, segment: number, known: readonly string[]): UnknownName {
  const name = String(key);
  return Object.assign(new Error(`unknown variable "${name}"`), { key: name, segment, known });
}

/** liquidjs limits time, which no two machines agree on; here its two limiters count instead. */
function limitWork(context: Context): Omit<Workbench, "pieces"> {
  let steps = 0;
  let memory = 0;
  context.renderLimit.check = () => {
    steps += 1;
    if (steps > limits.steps) throw tooMuch();
  };
  context.memoryLimit.use = (count) => {
    memory += Math.max(count, 0) || 0;
    if (memory > limits.memory || count > limits.atOnce) throw tooMuch();
  };
  return {
    done: () => ({ steps, memory }),
    add(work) {
      if (steps + work.steps > limits.steps || memory + work.memory > limits.memory) return false;
      steps += work.steps;
      memory += work.memory;
      return true;
    },
  };
}

const tooMuchWork = "the page asks for too much work";

function tooMuch(): Error {
  return new Error(tooMuchWork);
}

/** Whether an error says that a limit was passed, ours or the stack's. */
export function isLimit(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.message === tooMuchWork);
}
