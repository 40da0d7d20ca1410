import { authorMarks } from "../../../author-marks.ts";
import { saysOthers } from "./others.ts";
import type { Author } from "./read-author.ts";

/** What is wrong with a list of authors; `index` is the author it is about, or null. */
export interface Doubt {
  readonly index: number | null;
  readonly message: string;
  readonly hint: string;
}

type Words = Omit<Doubt, "index">;

const asList = 'write names as a list, such as ["Ye, T.", "Dong, L."]';

/** Everything doubtful about the names of a paper, without an "et al." at their end; `lone` is a word that may be half of one (see `loneWord`). */
export function doubts(people: readonly Author[], lone: string | null): readonly Doubt[] {
  const found = people.flatMap(({ name }, index) => {
    const words = nameDoubt(name);
    return words ? [{ index, ...words }] : [];
  });
  const early = people.findIndex(saysOthers);
  return [
    ...(people.length === 0 ? [{ index: null, ...nobody }] : []),
    ...(lone === null || found.length > 0 ? [] : [{ index: null, ...half(lone) }]),
    ...(early < 0 ? [] : [{ index: early, ...notLast }]),
    ...found,
  ];
}

function nameDoubt(name: string): Words | null {
  if (name === "") return nameless;
  if (/^(\p{Lu}\.[ -]?)+$/u.test(name)) return { message: "an author is only initials", hint: asList };
  if (isMark(name.replace(/^\\/, "").charAt(0))) return markBefore(name);
  if (/[<>[\]{}|*$^\\;；†‡§¶‖✉]|\p{No}./u.test(name)) return notPlain(name);
  // U+FFFD stands for bytes that are no UTF-8, which is told of the file.
  return /[\p{S}\p{No}※⁂⁎⁑@]$/u.test(name) && !name.endsWith("\uFFFD") ? markUnknown(name) : null;
}

function isMark(character: string): boolean {
  return authorMarks.some((mark) => mark === character);
}

const nobody: Words = {
  message: "nobody is named as an author",
  hint: "write at least one name, such as [Tianzhu Ye]",
};
const nameless: Words = {
  message: "a name is missing",
  hint: "write marks such as * right behind the name they belong to",
};
const notLast: Words = {
  message: '"et al." is not the last of the authors',
  hint: "name everybody, or write it behind the last name",
};

function half(word: string): Words {
  return { message: `"${word}" may be a person or a part of a name`, hint: asList };
}

function markBefore(name: string): Words {
  const [, marks = "", bare = ""] = /^([^\p{L}]*)(.*)$/su.exec(name) ?? [];
  const hint = `write it behind the name: ${bare}${[...new Set(marks.replace(/[\s\\]/g, ""))].join("")}`;
  return { message: `"${name}" begins with a mark`, hint };
}

function markUnknown(name: string): Words {
  const hint = `the marks are ${authorMarks.join(" ")}; say what they mean under "marks" in content/site.yaml`;
  return { message: `"${name}" ends in a mark that has no meaning here`, hint };
}

function notPlain(name: string): Words {
  const hint = 'write the name alone; a link is {name: "Li Dong", url: "https://…"}';
  return { message: `"${name}" is not a plain name`, hint };
}
