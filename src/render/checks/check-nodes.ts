import type { ValueToken } from "liquidjs";
import type { RenderCall } from "../template/render-call.ts";
import type { Branches, Loop, TemplateNode } from "../template/template-node.ts";
import type { Report } from "./access-shape.ts";
import { alwaysTrue } from "./always-true.ts";
import { filteredValue } from "./filtered-value.ts";
import { printFault } from "./print-fault.ts";
import { type Binding, bind, joinScopes, type Scope } from "./scope.ts";
import { anything, forloop, type Shape, someMarkup } from "./shape.ts";
import { elementOf } from "./shape-members.ts";
import { valueShape } from "./value-shape.ts";

type Nodes = readonly TemplateNode[];

/** Where the checks of one template tell what they find: faults, and its calls with the variables they give. */
export interface Findings {
  readonly report: Report;
  readonly call: (call: RenderCall, variables: ReadonlyMap<string, Shape>) => void;
}

/** Checks nodes in order, every branch and every body; returns what can be seen after them. */
export function checkNodes(nodes: Nodes, scope: Scope, findings: Findings): Scope {
  return nodes.reduce((before: Scope, node) => checkNode(node, before, findings), scope);
}

function checkNode(node: TemplateNode, scope: Scope, findings: Findings): Scope {
  const { report } = findings;
  switch (node.kind) {
    case "print":
      return checkPrint(node.value, scope, report);
    case "branches":
      return checkBranches(node, scope, findings);
    case "loop":
      return checkLoop(node, scope, findings);
    case "assign":
      return bind(scope, [[node.target.name, valueShape(node.value, scope, report)]]);
    case "capture":
      return bind(checkNodes(node.body, scope, findings), [[node.target.name, someMarkup]]);
    case "render":
      return checkCall(node.call, scope, findings);
  }
}

function checkPrint(
  value: Extract<TemplateNode, { kind: "print" }>["value"],
  scope: Scope,
  report: Report,
): Scope {
  const look = (token: Parameters<typeof valueShape>[0]): Shape => valueShape(token, scope, report);
  const fault = printFault(filteredValue(value, look, report));
  if (fault !== null) report(fault);
  return scope;
}

function checkBranches({ branches, by, complete }: Branches, scope: Scope, findings: Findings): Scope {
  const after = branches.map(({ tests, body }) => {
    for (const test of tests) valueShape(test, scope, findings.report);
    if (by === "truth")
      for (const fault of tests.flatMap((test) => alwaysTrue(test, scope))) findings.report(fault);
    return checkNodes(body, scope, findings);
  });
  return joinScopes(scope, complete ? after : [...after, scope]);
}

/** The body is checked once, for every turn: what it sets may differ from turn to turn, so its shape is unknown. */
function checkLoop(loop: Loop, scope: Scope, findings: Findings): Scope {
  const element = elementOf(valueShape(loop.list, scope, findings.report));
  for (const modifier of loop.modifiers) valueShape(modifier, scope, findings.report);
  const own: readonly (readonly [string, Shape])[] = [
    ...changedIn(loop.body, scope),
    [loop.variable.name, element],
    ["forloop", forloop],
  ];
  const after = checkNodes(loop.body, bind(scope, own), findings);
  const outside = restore(after, scope, [loop.variable.name, "forloop"]);
  return joinScopes(scope, [outside, checkNodes(loop.otherwise, scope, findings)]);
}

function changedIn(nodes: Nodes, { bindings }: Scope): readonly (readonly [string, Shape])[] {
  return namesSetIn(nodes)
    .filter((name) => bindings.get(name)?.certain)
    .map((name) => [name, anything]);
}

function namesSetIn(nodes: Nodes): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    switch (node.kind) {
      case "assign":
        return [node.target.name];
      case "capture":
        return [node.target.name, ...namesSetIn(node.body)];
      case "branches":
        return node.branches.flatMap(({ body }) => namesSetIn(body));
      case "loop":
        return namesSetIn([...node.body, ...node.otherwise]);
      default:
        return [];
    }
  });
}

/** The scope after a block, with the names that were the block's alone as they were before it. */
function restore(after: Scope, before: Scope, names: readonly string[]): Scope {
  const bindings = new Map<string, Binding>(after.bindings);
  for (const name of names) {
    const binding = before.bindings.get(name);
    if (binding === undefined) bindings.delete(name);
    else bindings.set(name, binding);
  }
  return { ...after, bindings };
}

/** A partial sees what it is given, and nothing else of its caller. */
function checkCall(call: RenderCall, scope: Scope, { report, call: follow }: Findings): Scope {
  const { args, binding } = call;
  const look = (value: ValueToken): Shape => valueShape(value, scope, report);
  const variables = new Map(args.map(({ name, value }) => [name, look(value)]));
  if (binding !== null)
    variables.set(binding.name, binding.each ? elementOf(look(binding.value)) : look(binding.value));
  if (binding?.each) variables.set("forloop", forloop);
  follow(call, variables);
  return scope;
}
