import type { Fault } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";
import { yamlFault } from "./yaml-fault.ts";
import { quoted } from "./yaml-quote.ts";

/** A key that is given a second time; `firstLine` is the line of the first, counted from 1. Rule `duplicate-key`. */
export function duplicateKey(name: string, range: Range, firstLine: number): Fault {
  const fault = yamlFault(range, `key "${name}" is given twice`, `first given on line ${firstLine}`);
  return { ...fault, rule: "duplicate-key" };
}

/** A key that no content can have. Rule `unknown-key`. */
export function reservedKey(name: string, range: Range): Fault {
  return { ...yamlFault(range, `unknown key "${name}"`, null), rule: "unknown-key" };
}

/** `"\uD83D"`: half of a character that takes two such escapes. */
export function halfCharacter(range: Range): Fault {
  return yamlFault(range, "an escape here is half of a character", "write the character itself");
}

/** A list or map in the place of a key. */
export function keyNotText(range: Range): Fault {
  return yamlFault(range, "a key must be text", "if it is text, put it in quotes");
}

/** `*name` where no value has the anchor `&name`: to an author, a text that begins with a star. */
export function unknownAlias(name: string, range: Range): Fault {
  return yamlFault(range, 'a value cannot begin with "*"', `put it in quotes: ${quoted(`*${name}`)}`);
}

/** Aliases that multiply: a few lines can stand for millions of values. */
export function tooManyAliases(range: Range, most: number): Fault {
  return yamlFault(range, `aliases stand for more than ${most} values`, "write the values out");
}

/** An anchor (`&name`) before a value that no alias repeats: to an author, a text that begins with "&". */
export function unusedAnchor({ text }: Source, value: Range): Fault {
  return wrongStart(text, wordBefore(text, value, "&"));
}

/** A tag (`!name`) before a value: it asks for types that content does not have. */
export function explicitTag({ text }: Source, value: Range): Fault {
  return wrongStart(text, wordBefore(text, value, "!"));
}

function wrongStart(text: string, range: Range): Fault {
  const written = text.slice(range.start, range.end);
  const sign = written.charAt(0);
  const isText = !written.includes("\n") && written.length < 100;
  const hint = isText ? `put it in quotes: ${quoted(written)}` : `remove the word that begins with "${sign}"`;
  return yamlFault(range, `a value cannot begin with "${sign}"`, hint);
}

/** The value together with the word before it that begins with this sign. */
function wordBefore(text: string, { start, end }: Range, sign: string): Range {
  const before = text.slice(Math.max(0, start - 200), start);
  const at = Math.max(...[" ", "\n", "[", "{", ","].map((gap) => before.lastIndexOf(gap + sign) + 1));
  return { start: at > 0 ? start - before.length + at : start, end };
}

/**
 * The warning `yaml-comment` for a comment whose "#" is glued to its first word, as in `We are #1` or `accent: #8c1515`:
 * what looks like the end of the value, or all of it, is not part of it. Null when no such comment follows the value on
 * its line.
 */
export function lostText({ text }: Source, { end }: Range): Fault | null {
  const glued = /[ \t]+#(?=[^\s#])/y;
  glued.lastIndex = end;
  while (/[ \t]/.test(text.charAt(glued.lastIndex - 1))) glued.lastIndex--;
  if (!glued.test(text)) return null;
  const line = text.indexOf("\n", end);
  const range = { start: glued.lastIndex - 1, end: line < 0 ? text.length : line };
  const hint = 'put the whole value in quotes, or write a space after the "#" of a comment';
  const fault = yamlFault(range, 'the text from "#" on is not part of the value', hint);
  return { ...fault, rule: "yaml-comment", level: "warning" };
}

/**
 * An item of a list that YAML takes for a part of the text above it, because it is indented further: two names would
 * become one. Null when no line of the text begins like an item.
 */
export function swallowedItem({ text }: Source, { start, end }: Range): Fault | null {
  const found = /\n[ \t]*(?=- )/.exec(text.slice(start, end));
  if (!found) return null;
  const at = start + found.index + found[0].length;
  const line = text.indexOf("\n", at);
  const range = { start: at, end: line < 0 ? end : Math.min(line, end) };
  return yamlFault(
    range,
    "this item is read as a part of the text above it",
    "begin it in the column of the other items",
  );
}
