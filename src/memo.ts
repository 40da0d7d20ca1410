/** What was made of the arguments that lead here, and the ways on by the next argument. */
interface Node<Value> {
  made: { readonly value: Value } | null;
  readonly byObject: WeakMap<object, Node<Value>>;
  readonly byOther: Map<unknown, Node<Value>>;
}

/**
 * The same step, but of the very same arguments (objects are told apart by identity) it makes its value only once.
 * Only for pure steps over data that nobody changes: then it changes nothing but time. What was made of an object is
 * kept as long as that object, so let objects come first and let the rest be few.
 */
export function remembered<Args extends readonly unknown[], Value>(
  step: (...args: Args) => Value,
): (...args: Args) => Value {
  const root = emptyNode<Value>();
  return (...args) => {
    const node = args.reduce<Node<Value>>(nextNode, root);
    node.made ??= { value: step(...args) };
    return node.made.value;
  };
}

function nextNode<Value>(node: Node<Value>, argument: unknown): Node<Value> {
  const known = isObject(argument) ? node.byObject.get(argument) : node.byOther.get(argument);
  if (known !== undefined) return known;
  const next = emptyNode<Value>();
  if (isObject(argument)) node.byObject.set(argument, next);
  else node.byOther.set(argument, next);
  return next;
}

function emptyNode<Value>(): Node<Value> {
  return { made: null, byObject: new WeakMap(), byOther: new Map() };
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** Remembers the last value of each name, and the key it was made of. */
export type Lasting<Value> = (name: string, key: string, step: () => Value) => Value;

/**
 * A memory for values that have a name and are made anew whenever their key differs: the one before is forgotten, so
 * it never grows beyond the names. The key must hold everything the step depends on.
 */
export function lastOfEach<Value>(): Lasting<Value> {
  const known = new Map<string, { readonly key: string; readonly value: Value }>();
  return (name, key, step) => {
    const last = known.get(name);
    if (last?.key === key) return last.value;
    const value = step();
    known.set(name, { key, value });
    return value;
  };
}

/**
 * Gives a value that says the same as the last one of its name back as that very object, so that steps after it are
 * remembered. Only for plain data: what JSON can say, and undefined.
 */
export function steady<Value>(): (name: string, value: Value) => Value {
  const known = new Map<string, Value>();
  return (name, value) => {
    const last = known.get(name);
    if (last !== undefined && isSame(last, value)) return last;
    known.set(name, value);
    return value;
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  if (left.length !== right.length || Array.isArray(a) !== Array.isArray(b)) return false;
  return left.every(([key, value], index) => right[index]?.[0] === key && isSame(value, right[index]?.[1]));
}
