/** A piece of JSON with comments, and where it stands in its text. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where members can be added to a map: behind all that stands in it. */
export interface MapEnd {
  readonly at: number;
  /** Behind the last member; null when there is none, or a comma follows it. */
  readonly needsComma: number | null;
}

/** JSON with comments and commas at the end, as editors keep their settings. */
export interface CommentedJson {
  readonly data: unknown;
  /** The end of the map that is the whole, or of that at a key of it; they must be maps. */
  readonly endOf: (key: string | null) => MapEnd;
}

const piece = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"/]+/gy;

/** Reads JSON with comments; null when it is none. */
export function readCommentedJson(text: string): CommentedJson | null {
  const all = tokensOf(text);
  const tokens = all?.filter((token) => !isComment(token)) ?? [];
  const data = all === null ? undefined : dataOf(tokens);
  if (all === null || data === undefined) return null;
  return { data, endOf: (key) => endOfMap(all, tokens[key === null ? 0 : openingAt(tokens, key)]) };
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens = [...text.matchAll(piece)].map(({ 0: found, index }) => {
    return { text: found, start: index, end: index + found.length };
  });
  if ((tokens.at(-1)?.end ?? 0) < text.length) return null;
  return tokens.filter((token) => token.text.trim() !== "");
}

function isComment({ text }: Token): boolean {
  return text.startsWith("//") || text.startsWith("/*");
}

/** The data of tokens without comments; undefined when they are no JSON. */
function dataOf(tokens: readonly Token[]): unknown {
  const strict = tokens.filter(({ text }, at) => text !== "," || !isLastComma(tokens, at));
  try {
    return JSON.parse(strict.map(({ text }) => text).join(" "));
  } catch {
    return undefined;
  }
}

/** A comma behind the last member or item, which JSON itself does not allow. */
function isLastComma(tokens: readonly Token[], at: number): boolean {
  return isClosing(tokens[at + 1]?.text ?? "") && !isOpening(tokens[at - 1]?.text ?? "");
}

const isOpening = (text: string): boolean => text === "{" || text === "[";
const isClosing = (text: string): boolean => text === "}" || text === "]";

/** The number of the brace that opens the map at a key of the whole. */
function openingAt(tokens: readonly Token[], key: string): number {
  let depth = 0;
  return tokens.findIndex(({ text }, at) => {
    if (isClosing(text)) depth -= 1;
    if (isOpening(text)) depth += 1;
    return depth === 2 && text === "{" && isNamed(tokens[at - 2], key);
  });
}

function isNamed(token: Token | undefined, key: string): boolean {
  const { text } = token ?? { text: "" };
  return text.startsWith('"') && JSON.parse(text) === key;
}

/** The end of the map that this brace opens, in sound JSON. */
function endOfMap(tokens: readonly Token[], opening: Token | undefined): MapEnd {
  const inside = tokens.slice(opening ? tokens.indexOf(opening) + 1 : 0);
  let depth = 1;
  const close = inside.findIndex(({ text }) => {
    if (isOpening(text)) depth += 1;
    if (isClosing(text)) depth -= 1;
    return depth === 0;
  });
  const held = inside.slice(0, close);
  const last = held.findLast((token) => !isComment(token));
  const needsComma = last === undefined || last.text === "," ? null : last.end;
  return { at: (held.at(-1) ?? opening)?.end ?? 0, needsComma };
}
