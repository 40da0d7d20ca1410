import { accented, isAccent } from "./accents.ts";
import { type Command, commands, switches } from "./commands.ts";
import type { Inline } from "./inline.ts";
import { journals } from "./journals.ts";
import { argument, type LatexReader, pushNodes, readArgument, skipSpace } from "./latex-reader.ts";
import { readMaths } from "./read-maths.ts";
import { escapes, symbols } from "./symbols.ts";
import { toText } from "./to-text.ts";
import { verbatim } from "./verbatim.ts";

const commandName = /\\(?:([A-Za-z]+)\*?|(.))/sy;

/** Reads a command from its backslash on, with its arguments. What an unknown one holds stays as text, and is told. */
export function runCommand(reader: LatexReader): void {
  const start = reader.at;
  commandName.lastIndex = start;
  const [whole = "\\", word, sign = ""] = commandName.exec(reader.text) ?? [];
  reader.at = Math.min(start + whole.length, reader.end);
  if (isAccent(word ?? sign)) reader.words += accented(word ?? sign, toText(readArgument(reader)));
  else if (word === undefined) runSign(sign, reader);
  else {
    const command = commands.get(word);
    if (command) pushNodes(reader, meant(command, reader));
    else readSymbol(word, start, reader);
  }
}

function runSign(sign: string, reader: LatexReader): void {
  if (sign === "(" || sign === "[") readMaths(reader);
  else if (sign !== ")" && sign !== "]") reader.words += escapes.get(sign) ?? sign;
}

/** A command's name swallows the spaces behind it. An unknown one is seen, unless it has an argument that is. */
function readSymbol(name: string, start: number, reader: LatexReader): void {
  const symbol = symbols.get(name) ?? journals.get(name);
  const isUnknown = symbol === undefined && !switches.has(name);
  if (isUnknown) reader.warn(name, start);
  const isBare = reader.text.charAt(reader.at) !== "{";
  skipSpace(reader);
  reader.words += symbol ?? (isUnknown && isBare ? `\\${name} ` : "");
}

/** What a command makes of its arguments. */
function meant(command: Command, reader: LatexReader): readonly Inline[] {
  switch (command.does) {
    case "style":
      return [{ kind: command.style, children: readArgument(reader) }];
    case "keep":
      skipSpace(reader);
      return [];
    case "drop":
      for (let count = 0; count < command.count; count++) argument(reader);
      return [];
    case "quote":
      return [{ kind: "text", text: "“" }, ...readArgument(reader), { kind: "text", text: "”" }];
    case "maths":
      return [{ kind: "maths", tex: written(reader) }];
    case "url": {
      const url = verbatim(written(reader));
      return linked(url, [{ kind: "text", text: url }]);
    }
    case "link":
      return linked(verbatim(written(reader)), readArgument(reader));
  }
}

/** An argument as it is written. */
function written(reader: LatexReader): string {
  const { start, end } = argument(reader);
  return reader.text.slice(start, end);
}

/** A link to what is no address of the web or of somebody's mail is only its text. */
function linked(url: string, children: readonly Inline[]): readonly Inline[] {
  return /^(?:https?:\/\/|mailto:)/i.test(url) ? [{ kind: "link", url, children }] : children;
}
