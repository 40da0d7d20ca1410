const colour = /^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([\d\s.,%/-]+\))$/i;
const length = /^(?:auto|0|\d{1,5}(?:\.\d{1,4})?(?:px|em|rem|%|vw|vh|ch|pt))$/i;

/** The properties an author may set, and the values they may have: words, numbers and colours, so no `url()`. */
const properties: ReadonlyMap<string, RegExp> = new Map([
  ["color", colour],
  ["background-color", colour],
  ["font-weight", /^(?:[a-z]+|\d{1,4})$/i],
  ["font-style", /^[a-z]+$/i],
  ["text-align", /^[a-z]+$/i],
  ["text-decoration", /^[a-z]+(?: [a-z]+){0,3}$/i],
  ["width", length],
  ["height", length],
]);

export interface CheckedStyle {
  /** The declarations that may stay, written anew. */
  readonly style: string;
  /** Those that may not, as the author wrote them. */
  readonly refused: readonly string[];
}

/** Parts a `style` attribute into what may stay and what may not. */
export function checkStyle(style: string): CheckedStyle {
  const declarations = style.split(";").map((declaration) => declaration.trim());
  const written = declarations.filter((declaration) => declaration !== "");
  const kept = written.map(readDeclaration);
  return {
    style: kept.filter((declaration) => declaration !== null).join(";"),
    refused: written.filter((_, index) => kept[index] === null),
  };
}

function readDeclaration(declaration: string): string | null {
  const colon = declaration.indexOf(":");
  const property = declaration.slice(0, colon).trim().toLowerCase();
  const value = declaration.slice(colon + 1).trim();
  return properties.get(property)?.test(value) ? `${property}:${value}` : null;
}
