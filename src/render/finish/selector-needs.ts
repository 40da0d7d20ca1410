/**
 * What must be on a page for a selector to match: elements by name, classes by name with a dot before it, languages as
 * `[lang|=zh]`, and of each choice (`:is()`) one that matches.
 */
export interface Needs {
  readonly names: readonly string[];
  readonly choices: readonly (readonly Needs[])[];
}

const nothing: Needs = { names: [], choices: [] };
const pseudoFunction = /(:[-\w]+)?\(([^()]*)\)/;
const choice = /^:(?:is|where)$/i;
const language = /\[lang\|=["']?([-\w]+)["']?\]/gi;
const name = /\[lang\|=[-\w]+\]|\.-?[_a-z\u0080-\uffff][-\w\u0080-\uffff]*|(?<=^|[\s>+~])[a-z][-\w]*/gi;

/** What each selector of a list needs (Selectors Level 4); of one that is hard to read, nothing. */
export function needsOf(list: string): readonly Needs[] {
  const bare = list.replace(language, "[lang|=$1]");
  const plain = bare.replace(/"[^"]*"|'[^']*'|\[(?!lang\|=[-\w]+\])[^\]]*\]/gi, "");
  return /[\\|"'[\]]/.test(plain.replace(language, "")) ? [nothing] : readList(plain, []);
}

/** Whether everything a selector needs is among the names. */
export function isMet({ names, choices }: Needs, known: ReadonlySet<string>): boolean {
  return (
    names.every((one) => known.has(one)) && choices.every((ways) => ways.some((way) => isMet(way, known)))
  );
}

/** Reads parentheses from the inside; what stood in those of a choice is kept in `read`, and named by its place there. */
function readList(list: string, read: (readonly Needs[])[]): readonly Needs[] {
  const [whole, pseudo = "", inner = ""] = pseudoFunction.exec(list) ?? [];
  if (whole === undefined) return list.split(",").map((selector) => readSelector(selector, read));
  const mark = choice.test(pseudo) ? `{${read.push(readList(inner, read)) - 1}}` : "";
  return readList(
    list.replace(whole, () => mark),
    read,
  );
}

function readSelector(selector: string, read: readonly (readonly Needs[])[]): Needs {
  const names = selector.replace(/\{\d+\}/g, "").match(name) ?? [];
  const choices = [...selector.matchAll(/\{(\d+)\}/g)].map(([, place]) => read[Number(place)] ?? []);
  return { names: names.map((one) => (one.startsWith(".") ? one : one.toLowerCase())), choices };
}
