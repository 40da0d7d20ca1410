import type { FilteredValueToken, Tokenizer, ValueToken } from "liquidjs";
import type { Named } from "./render-call.ts";

/** The variable, the list and the values of `limit` and the like, of `for`. */
export interface LoopHead {
  readonly variable: Named;
  readonly list: ValueToken;
  readonly modifiers: readonly ValueToken[];
}

/** Reads `paper in papers limit: 3`. Like all here, throws liquidjs's TokenizationError where it cannot. */
export function readLoopHead(tokenizer: Tokenizer): LoopHead {
  const variable = readName(tokenizer);
  const preposition = tokenizer.readIdentifier();
  if (preposition.content !== "in")
    throw tokenizer.error('write "in" between the name and the list', preposition.begin);
  const list = tokenizer.readValueOrThrow();
  return { variable, list, modifiers: readModifiers(tokenizer) };
}

const modifiers = ["offset", "limit", "reversed"];

function readModifiers(tokenizer: Tokenizer): readonly ValueToken[] {
  return tokenizer.readHashes().flatMap(({ name, value, begin }) => {
    if (!modifiers.includes(name.content))
      throw tokenizer.error(`"${name.content}" is none of ${modifiers.join(", ")}`, name.begin);
    if (value === undefined && name.content !== "reversed")
      throw tokenizer.error(`write a value: ${name.content}: 3`, begin);
    return value === undefined || value.getText() === "continue" ? [] : [value];
  });
}

/** Reads `name = value`. */
export function readAssignment(tokenizer: Tokenizer): {
  readonly target: Named;
  readonly value: FilteredValueToken;
} {
  const target = readName(tokenizer);
  tokenizer.skipBlank();
  if (tokenizer.peek() !== "=") throw tokenizer.error('write "=" between the name and the value');
  tokenizer.advance();
  return { target, value: tokenizer.readFilteredValue() };
}

/** Reads the one name behind `capture`; in quotes, too. */
export function readName(tokenizer: Tokenizer): Named {
  const word = tokenizer.readIdentifier();
  if (word.size() > 0) return { name: word.content, begin: word.begin, end: word.end };
  const text = tokenizer.readQuoted();
  if (text === undefined) throw tokenizer.error("a name is missing here");
  return { name: text.content, begin: text.begin + 1, end: text.end - 1 };
}

/** Reads `"a", "b" or "c"`, the values of `when`. */
export function readChoices(tokenizer: Tokenizer): readonly ValueToken[] {
  const values = [tokenizer.readValueOrThrow()];
  while (skipSeparator(tokenizer)) values.push(tokenizer.readValueOrThrow());
  return values;
}

function skipSeparator(tokenizer: Tokenizer): boolean {
  tokenizer.skipBlank();
  const length = tokenizer.peek() === "," ? 1 : tokenizer.match("or") ? 2 : 0;
  tokenizer.advance(length);
  return length > 0;
}
