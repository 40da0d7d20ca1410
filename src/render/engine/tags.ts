import {
  CaptureTag,
  type Context,
  type Emitter,
  evalToken,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from "liquidjs";
import { type RenderCall, readRenderCall } from "../template/render-call.ts";
import { tagNames } from "../template/tag-names.ts";
import { Markup } from "./markup.ts";
import { workbenchOf } from "./page-context.ts";

/** The parsed partial of a name; empty where it is missing or broken, which is told elsewhere. */
export type PartialLookup = (name: string) => Template[];

const maxDepth = 50;

/** Leaves a Liquid engine with exactly the tags that templates are read with, two of them our own. */
export function installTags(liquid: Liquid, partial: PartialLookup): void {
  for (const name of Object.keys(liquid.tags))
    if (!tagNames.includes(name)) Reflect.deleteProperty(liquid.tags, name);
  liquid.registerTag("capture", MarkupCaptureTag);
  liquid.registerTag("render", renderTag(partial));
}

/** What was captured is escaped already, and must not be escaped again when it is printed. */
class MarkupCaptureTag extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    const html = yield this.liquid.renderer.renderTemplates(this.templates, context);
    Object.assign(context.bottom(), { [this.variable]: new Markup(html) });
  }
}

/** `render`, with every partial known beforehand: parsed once, found by its name, never by a path. */
function renderTag(partial: PartialLookup) {
  return class extends Tag {
    readonly call: RenderCall;

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      this.call = readRenderCall(this.tokenizer);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const body = partial(this.call.partial.name);
      for (const scope of yield* scopesOf(this.call, context)) {
        const html = yield* renderOnce(this.call.partial.name, scope, context, () =>
          this.liquid.renderer.renderTemplates(body, childOf(context, scope)),
        );
        emitter.write(html);
      }
    }
  };
}

/** What a partial makes of what it is given, now or before. */
function* renderOnce(
  partial: string,
  scope: Scope,
  context: Context,
  render: () => unknown,
): Generator<unknown, unknown, unknown> {
  const bench = workbenchOf(context);
  const known = bench?.pieces?.find(partial, scope) ?? null;
  if (known !== null && bench?.add(known.work)) return known.html;
  const before = bench?.done();
  const html = yield render();
  const after = bench?.done();
  if (before === undefined || after === undefined || typeof html !== "string") return html;
  const work = { steps: after.steps - before.steps, memory: after.memory - before.memory };
  bench?.pieces?.keep(partial, scope, { html, work });
  return html;
}

type Scope = Readonly<Record<string, unknown>>;

/** The variables of each turn: one for a plain call, as many as elements with `for … as`. */
function* scopesOf(
  { args, binding }: RenderCall,
  context: Context,
): Generator<unknown, readonly Scope[], unknown> {
  const scope: Record<string, unknown> = {};
  for (const { name, value } of args) scope[name] = yield evalToken(value, context);
  if (binding === null) return [scope];
  const value = yield evalToken(binding.value, context);
  if (!binding.each) return [{ ...scope, [binding.name]: value }];
  const list = elementsOf(value);
  return list.map((item, index) => ({
    ...scope,
    [binding.name]: item,
    forloop: forloop(index, list.length),
  }));
}

function elementsOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function forloop(index0: number, length: number): Scope {
  const rindex0 = length - 1 - index0;
  const place = { index0, index: index0 + 1, rindex0, rindex: rindex0 + 1, length };
  return { ...place, first: index0 === 0, last: rindex0 === 0 };
}

function childOf(context: Context, scope: Scope): Context {
  const depth = context.getRegister("depth", 0) + 1;
  if (depth > maxDepth) throw new RangeError("templates render each other without end");
  const child = context.spawn();
  child.setRegister("depth", depth);
  Object.assign(child.bottom(), scope);
  return child;
}
