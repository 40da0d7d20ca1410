import { defaultOptions, type FilteredValueToken, Tokenizer } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import { delimiterFault, expressionFaults } from "./expression-fault.ts";
import { syntaxFault, unexpectedFault } from "./syntax-fault.ts";

/** A stretch of a template: the inside of `{{ }}`, or what stands behind the name of a tag. */
export interface Inside {
  readonly input: string;
  readonly begin: number;
  readonly end: number;
}

/** What `read` makes of a stretch, all of it; null where it cannot. What is wrong is added to the faults. */
export function readInside<T>(inside: Inside, faults: Fault[], read: (tokenizer: Tokenizer) => T): T | null {
  const fault = delimiterFault(inside.input, inside.begin, inside.end);
  if (fault !== null) faults.push(fault);
  return fault === null ? readStrictly(inside, faults, read) : null;
}

/** The value in a stretch, likewise. */
export function readValue(inside: Inside, faults: Fault[]): FilteredValueToken | null {
  const value = readInside(inside, faults, (tokenizer) => tokenizer.readFilteredValue());
  const found = value === null ? [] : expressionFaults(value);
  faults.push(...found);
  return found.some(({ rule }) => rule === "template-syntax") ? null : value;
}

function readStrictly<T>(
  { input, begin, end }: Inside,
  faults: Fault[],
  read: (tokenizer: Tokenizer) => T,
): T | null {
  const tokenizer = new Tokenizer(input, defaultOptions.operators, undefined, [begin, end]);
  try {
    const value = read(tokenizer);
    tokenizer.skipBlank();
    if (!tokenizer.end()) faults.push(unexpectedFault(input, tokenizer.p, end));
    return value;
  } catch (error) {
    faults.push(syntaxFault(error));
    return null;
  }
}
