import { type TagToken, type TopLevelToken, TypeGuards } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { templateFault, unexpectedFault } from "./syntax-fault.ts";
import { blocks, instead, single, tagNames, unread } from "./tag-names.ts";

type OutputToken = Exclude<TopLevelToken, TagToken> & { readonly contentRange: [number, number] };

/** `{{ … }}`, a tag, or a block: a tag with the parts it holds, each under the tag that begins it. */
export interface Piece {
  readonly token: TagToken | OutputToken;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly tag: TagToken;
  readonly body: readonly Piece[];
}

const maxDepth = 100;

interface Open {
  readonly tag: TagToken;
  readonly closers: readonly string[];
}

interface Reader {
  readonly tokens: readonly TopLevelToken[];
  readonly open: Open[];
  readonly faults: Fault[];
  /** The tags so far that nobody knows. */
  readonly unknown: Set<string>;
  at: number;
}

/** The blocks of a template, each with what it holds; what does not fit together is added to the faults. */
export function readBlocks(tokens: readonly TopLevelToken[], faults: Fault[]): readonly Piece[] {
  return readBody({ tokens, faults, open: [], unknown: new Set(), at: 0 });
}

function readBody(reader: Reader): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    if (TypeGuards.isTagToken(token) && closes(token, reader)) break;
    reader.at += 1;
    if (TypeGuards.isTagToken(token)) pieces.push(...readTag(token, reader));
    else if (TypeGuards.isOutputToken(token)) pieces.push({ token, parts: [] });
  }
  return pieces;
}

/** The end of an outer block ends the inner ones too, which are then told to be unclosed. */
function closes(tag: TagToken, reader: Reader): boolean {
  return reader.open.some(({ closers }) => closers.includes(tag.name));
}

function readTag(tag: TagToken, reader: Reader): readonly Piece[] {
  const middles = blocks.get(tag.name);
  if (middles !== undefined) return [{ token: tag, parts: readParts(tag, middles, reader) }];
  if (unread.includes(tag.name)) skip(tag, reader);
  else if (single.includes(tag.name)) return [{ token: tag, parts: [] }];
  else reader.faults.push(...unknownTag(tag, reader));
  return [];
}

function skip(tag: TagToken, reader: Reader): void {
  const end = `end${tag.name}`;
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    reader.at += 1;
    if (TypeGuards.isTagToken(token) && token.name === end) return;
  }
  reader.faults.push(unclosed(tag));
}

function readParts(opener: TagToken, middles: readonly string[], reader: Reader): readonly Part[] {
  const end = `end${opener.name}`;
  const closers = [...middles, end];
  if (reader.open.length >= maxDepth) return tooDeep(opener, reader);
  reader.open.push({ tag: opener, closers });
  const parts: Part[] = [];
  let tag: TagToken | null = opener;
  while (tag !== null && tag.name !== end) {
    parts.push({ tag, body: readBody(reader) });
    tag = nextPart(tag, opener, closers, reader);
  }
  reader.open.pop();
  return parts;
}

/** The tag that ends a part of a block, checked; null where the block is not closed. */
function nextPart(
  part: TagToken,
  opener: TagToken,
  closers: readonly string[],
  reader: Reader,
): TagToken | null {
  const next = reader.tokens[reader.at];
  if (!TypeGuards.isTagToken(next) || !closers.includes(next.name)) {
    if (!isTold(opener, reader)) reader.faults.push(unclosed(opener));
    return null;
  }
  reader.at += 1;
  if (next.name.startsWith("e") && next.name !== "elsif" && next.args.trim() !== "")
    reader.faults.push(superfluous(next));
  if (part.name === "else" && !next.name.startsWith("end")) reader.faults.push(afterElse(next));
  return next;
}

/** A tag without "%}" swallows the next one, perhaps its end; that is told when it is read, as too many blocks are. */
function isTold(tag: TagToken, { faults }: Reader): boolean {
  return tag.args.includes("{%") || faults.some(({ rule }) => rule === "template-limit");
}

function tooDeep(tag: TagToken, reader: Reader): readonly Part[] {
  reader.at = reader.tokens.length;
  reader.faults.push(
    templateFault("template-limit", nameRange(tag), `more than ${maxDepth} blocks inside each other`),
  );
  return [];
}

function unclosed(tag: TagToken): Fault {
  return templateFault(
    "template-syntax",
    nameRange(tag),
    `"${tag.name}" is not closed`,
    `write "{% end${tag.name} %}" after it`,
  );
}

function superfluous(tag: TagToken): Fault {
  const [, end] = tag.contentRange;
  const fault = unexpectedFault(tag.input, end - tag.args.length, end);
  return /^if\b/.test(tag.args) ? { ...fault, hint: 'write "elsif"' } : fault;
}

function afterElse(tag: TagToken): Fault {
  return templateFault(
    "template-syntax",
    nameRange(tag),
    `"${tag.name}" after "else" is never reached`,
    'put "else" last',
  );
}

/** Of a block that nobody knows the beginning is told, and not the end as well. */
function unknownTag(tag: TagToken, { unknown }: Reader): readonly Fault[] {
  if (/^end/.test(tag.name) && unknown.has(tag.name.slice(3))) return [];
  if (/^(?:end|els|when)/.test(tag.name)) return [strayTag(tag)];
  unknown.add(tag.name);
  const message = `unknown tag "${tag.name}"`;
  return [templateFault("template-syntax", nameRange(tag), message, tagHint(tag.name))];
}

function strayTag(tag: TagToken): Fault {
  return templateFault(
    "template-syntax",
    nameRange(tag),
    `"${tag.name}" belongs to no open block`,
    "remove it, or open the block before it",
  );
}

function tagHint(name: string): string | null {
  const replacement = instead.get(name);
  if (replacement !== undefined) return replacement;
  const near = suggest(name, tagNames);
  return near === null ? null : `did you mean "${near}"?`;
}

function nameRange(tag: TagToken): { readonly start: number; readonly end: number } {
  const [start] = tag.contentRange;
  return { start, end: start + tag.name.length };
}
