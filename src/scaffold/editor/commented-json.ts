/** A map in JSON with comments, and where it stands in its text. */
export interface JsonMap {
  readonly members: ReadonlyMap<string, JsonValue>;
  /** Behind its brace. */
  readonly start: number;
  /** Behind the last member, comma or comment before the closing brace. */
  readonly tail: number;
  /** Behind the last member; null when there is none, or a comma follows it. */
  readonly needsComma: number | null;
}

/** Of what is no map, only that it is there is known. */
type JsonValue = JsonMap | "other";

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const piece = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"/]+/y;

/** The map that is a whole text of JSON with comments and commas at the end, as editors keep their settings; null for any other text. */
export function readCommentedJson(text: string): JsonMap | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  let at = 0;
  const root = valueHere();
  return root !== null && root !== "other" && peek() === "" ? root : null;

  function peek(): string {
    while (isComment(tokens?.[at])) at += 1;
    return tokens?.[at]?.text ?? "";
  }

  function taken(wanted: string): boolean {
    if (peek() !== wanted) return false;
    at += 1;
    return true;
  }

  function valueHere(): JsonValue | null {
    if (taken("{")) return mapHere();
    if (taken("[")) return listHere();
    const next = peek();
    at += 1;
    return next === "" || /^[{}[\],:]$/.test(next) ? null : "other";
  }

  function mapHere(): JsonMap | null {
    const members = new Map<string, JsonValue>();
    const start = endOfLast();
    for (let needsComma: number | null = null; ; ) {
      if (peek() === "}") {
        const tail = endOfLast();
        at += 1;
        return { members, start, tail, needsComma };
      }
      const name = needsComma === null ? nameHere() : null;
      const value = name !== null && taken(":") ? valueHere() : null;
      if (name === null || value === null) return null;
      members.set(name, value);
      needsComma = endOfLast();
      if (taken(",")) needsComma = null;
    }
  }

  function listHere(): JsonValue | null {
    for (let isNext = true; !taken("]"); isNext = taken(","))
      if (!isNext || valueHere() === null) return null;
    return "other";
  }

  function nameHere(): string | null {
    const name = peek();
    at += 1;
    return name.startsWith('"') ? unquoted(name) : null;
  }

  function endOfLast(): number {
    return tokens?.[at - 1]?.end ?? 0;
  }
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(piece, "gy"))) {
    const end = start + match[0].length;
    if (match[0].trim() !== "") tokens.push({ text: match[0], start, end });
    start = end;
  }
  return start === text.length ? tokens : null;
}

function isComment(token: Token | undefined): boolean {
  return token !== undefined && /^\/[/*]/.test(token.text);
}

function unquoted(name: string): string | null {
  try {
    return String(JSON.parse(name));
  } catch {
    return null;
  }
}
