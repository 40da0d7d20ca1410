import type { TagToken } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import type { Part, Piece } from "./block-tree.ts";
import { expressionFaults } from "./expression-fault.ts";
import { type Inside, readInside, readValue } from "./read-inside.ts";
import { readAssignment, readChoices, readLoopHead, readName } from "./read-tag.ts";
import { readRenderCall } from "./render-call.ts";
import type { Branch, TemplateNode } from "./template-node.ts";

type Nodes = readonly TemplateNode[];
type TagReader = (tag: TagToken, parts: readonly Part[], faults: Fault[]) => Nodes;

/** What the blocks of a template mean; what cannot be read is added to the faults. */
export function readNodes(pieces: readonly Piece[], faults: Fault[]): Nodes {
  return pieces.flatMap((piece) => readPiece(piece, faults));
}

function readPiece({ token, parts }: Piece, faults: Fault[]): Nodes {
  if ("name" in token) return tagReaders.get(token.name)?.(token, parts, faults) ?? [];
  const [begin, end] = token.contentRange;
  return readPrint({ input: token.input, begin, end }, faults);
}

const tagReaders: ReadonlyMap<string, TagReader> = new Map<string, TagReader>([
  ["if", readConditional],
  ["unless", readConditional],
  ["case", readCase],
  ["for", readLoop],
  ["capture", readCapture],
  ["assign", readAssign],
  ["render", readRender],
  ["break", readBare],
  ["continue", readBare],
]);

function argumentsOf(tag: TagToken): Inside {
  return { input: tag.input, begin: tag.tokenizer.p, end: tag.contentRange[1] };
}

function readPrint(inside: Inside, faults: Fault[]): Nodes {
  const value = readValue(inside, faults);
  return value === null ? [] : [{ kind: "print", value }];
}

function readConditional(_: TagToken, parts: readonly Part[], faults: Fault[]): Nodes {
  const branches = parts.map(({ tag, body }): Branch => {
    const test = tag.name === "else" ? null : readValue(argumentsOf(tag), faults);
    return { tests: test === null ? [] : [test], body: readNodes(body, faults) };
  });
  return [{ kind: "branches", by: "truth", branches, complete: hasElse(parts) }];
}

/** What stands before the first `when` is never shown, but still checked: it becomes a branch of its own. */
function readCase(tag: TagToken, [before, ...parts]: readonly Part[], faults: Fault[]): Nodes {
  const subject = readValue(argumentsOf(tag), faults);
  const unreached: Branch = {
    tests: subject === null ? [] : [subject],
    body: readNodes(before?.body ?? [], faults),
  };
  const branches = parts.map((part) => ({
    tests: choicesOf(part.tag, faults),
    body: readNodes(part.body, faults),
  }));
  return [
    { kind: "branches", by: "equality", branches: [unreached], complete: false },
    { kind: "branches", by: "equality", branches, complete: hasElse(parts) },
  ];
}

function choicesOf(tag: TagToken, faults: Fault[]): Branch["tests"] {
  return tag.name === "else" ? [] : (readInside(argumentsOf(tag), faults, readChoices) ?? []);
}

function hasElse(parts: readonly Part[]): boolean {
  return parts.some(({ tag }) => tag.name === "else");
}

function readLoop(tag: TagToken, [turns, otherwise]: readonly Part[], faults: Fault[]): Nodes {
  const head = readInside(argumentsOf(tag), faults, readLoopHead);
  const body = readNodes(turns?.body ?? [], faults);
  const empty = readNodes(otherwise?.body ?? [], faults);
  return head === null ? [] : [{ kind: "loop", ...head, body, otherwise: empty }];
}

function readCapture(tag: TagToken, parts: readonly Part[], faults: Fault[]): Nodes {
  const target = readInside(argumentsOf(tag), faults, readName);
  const body = readNodes(parts[0]?.body ?? [], faults);
  return target === null ? body : [{ kind: "capture", target, body }];
}

function readAssign(tag: TagToken, _: readonly Part[], faults: Fault[]): Nodes {
  const assignment = readInside(argumentsOf(tag), faults, readAssignment);
  if (assignment === null) return [];
  faults.push(...expressionFaults(assignment.value));
  return [{ kind: "assign", ...assignment }];
}

function readRender(tag: TagToken, _: readonly Part[], faults: Fault[]): Nodes {
  const call = readInside(argumentsOf(tag), faults, readRenderCall);
  return call === null ? [] : [{ kind: "render", call }];
}

function readBare(tag: TagToken, _: readonly Part[], faults: Fault[]): Nodes {
  readInside(argumentsOf(tag), faults, () => null);
  return [];
}
