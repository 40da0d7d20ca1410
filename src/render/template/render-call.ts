import { type Tokenizer, TypeGuards, type ValueToken } from "liquidjs";

/** `{% render "partials/author", person: author %}`, or with `for list as name` or `with value as name`. */
export interface RenderCall {
  readonly partial: Named;
  readonly binding: Binding | null;
  readonly args: readonly Argument[];
}

/** A name and its place in the template. */
export interface Named {
  readonly name: string;
  readonly begin: number;
  readonly end: number;
}

interface Argument extends Named {
  readonly value: ValueToken;
}

/** The value that a partial sees under a name, or each of its elements in turn. */
interface Binding extends Argument {
  readonly each: boolean;
}

/** Reads what follows `render`. Throws liquidjs's TokenizationError where it is not as above. */
export function readRenderCall(tokenizer: Tokenizer): RenderCall {
  const partial = readPartialName(tokenizer);
  skipComma(tokenizer);
  const binding = readBinding(tokenizer);
  const args: Argument[] = [];
  for (let argument = readArgument(tokenizer); argument !== null; argument = readArgument(tokenizer))
    args.push(argument);
  return { partial, binding, args };
}

function readPartialName(tokenizer: Tokenizer): Named {
  tokenizer.skipBlank();
  const at = tokenizer.p;
  const file = tokenizer.readValue();
  if (!TypeGuards.isQuotedToken(file))
    throw tokenizer.error('"render" needs the name of a template in quotes', at);
  return { name: file.content, begin: file.begin + 1, end: file.end - 1 };
}

function readBinding(tokenizer: Tokenizer): Binding | null {
  const at = tokenizer.p;
  const keyword = tokenizer.readIdentifier().content;
  tokenizer.skipBlank();
  if ((keyword !== "with" && keyword !== "for") || tokenizer.peek() === ":") {
    tokenizer.p = at;
    return null;
  }
  const value = tokenizer.readValueOrThrow();
  const as = tokenizer.readIdentifier();
  const name = tokenizer.readIdentifier();
  if (as.content !== "as" || name.size() === 0)
    throw tokenizer.error(`write a name: ${keyword} … as name`, as.begin);
  skipComma(tokenizer);
  return { name: name.content, begin: name.begin, end: name.end, value, each: keyword === "for" };
}

function readArgument(tokenizer: Tokenizer): Argument | null {
  const name = tokenizer.readIdentifier();
  if (name.size() === 0) return null;
  tokenizer.skipBlank();
  if (tokenizer.read() !== ":") throw tokenizer.error(`write a value: ${name.content}: …`, name.begin);
  const value = tokenizer.readValueOrThrow();
  skipComma(tokenizer);
  return { name: name.content, begin: name.begin, end: name.end, value };
}

function skipComma(tokenizer: Tokenizer): void {
  tokenizer.skipBlank();
  if (tokenizer.peek() === ",") tokenizer.advance();
}
