import * as z from "zod";
import { address } from "../address.ts";
import { fault } from "../fault.ts";
import { plainText } from "../text.ts";
import { takeOthers } from "./others.ts";
import { type Author, readAuthor } from "./read-author.ts";
import { loneWord, splitNames } from "./split-names.ts";

/** The people of a paper, in order; `others` when the list ends in "et al." and is not complete. */
export interface Authors {
  readonly people: readonly Author[];
  readonly others: boolean;
}

const person = z
  .strictObject({
    name: plainText,
    equal: z.boolean().default(false).meta({ description: "Contributed equally: marked *" }),
    corresponding: z.boolean().default(false).meta({ description: "Corresponding author: marked ✉" }),
    url: address.nullable().default(null),
  })
  .transform(({ name, equal, corresponding, url }): Author => {
    const read = readAuthor(name);
    const marks = [...read.marks, ...(equal ? ["*"] : []), ...(corresponding ? ["✉"] : [])];
    return { name: read.name, marks: [...new Set(marks)], url };
  });

const author = z.union([plainText.transform(readAuthor), person], {
  error: "must be a name, or a map with name, equal, corresponding and url",
});

const asList = 'write names as a list, such as ["Ye, T.", "Dong, L."]';

const list = z.array(author).transform((people) => ({ people, lone: null }));

const oneText = plainText.transform((written) => {
  const people = splitNames(written).map(readAuthor);
  const names = people.map(({ name }) => name);
  return { people, lone: loneWord(written, names) };
});

/** A list of names, or one text with commas, semicolons or "and" between them; "et al." at the end is kept as data. */
export const authors = z
  .union([list, oneText], { error: "must be a list of names" })
  .transform(({ people, lone }, ctx): Authors => {
    const { named, others } = takeOthers(people);
    const names = named.map(({ name }) => name);
    for (const { message, hint } of doubts(names, lone)) fault(ctx, "invalid-value", message, hint);
    return { people: named, others };
  });

interface Doubt {
  readonly message: string;
  readonly hint: string;
}

const nobody = {
  message: "nobody is named as an author",
  hint: "write at least one name, such as [Tianzhu Ye]",
};
const nameless = {
  message: "a name is missing",
  hint: "write marks such as * right behind the name they belong to",
};

function doubts(names: readonly string[], lone: string | null): readonly Doubt[] {
  const odd = names.find((name) => /[<>[\]*$^\\]/.test(name));
  return [
    ...(names.length === 0 ? [nobody] : []),
    ...(names.includes("") ? [nameless] : []),
    ...halves(names, lone),
    ...(odd ? [notPlain(odd)] : []),
  ];
}

/** What is left of names that were cut at their commas. */
function halves(names: readonly string[], lone: string | null): readonly Doubt[] {
  if (names.some(isInitials)) return [{ message: "an author is only initials", hint: asList }];
  return lone === null ? [] : [{ message: `"${lone}" may be a person or a part of a name`, hint: asList }];
}

function notPlain(name: string): Doubt {
  const hint = 'write the name alone; a link is {name: "Li Dong", url: "https://…"}';
  return { message: `"${name}" is not a plain name`, hint };
}

function isInitials(name: string): boolean {
  return /^(\p{Lu}\.[ -]?)+$/u.test(name);
}
