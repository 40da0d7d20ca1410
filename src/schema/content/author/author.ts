import * as z from "zod";
import { address } from "../address.ts";
import { fault } from "../fault.ts";
import { plainText } from "../text.ts";
import { doubts } from "./doubts.ts";
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
    name: plainText.meta({ description: "Name as the paper writes it" }),
    equal: z.boolean().default(false).meta({ description: "Contributed equally: marked *" }),
    corresponding: z.boolean().default(false).meta({ description: "Corresponding author: marked ✉" }),
    url: address.nullable().default(null).meta({ description: "Homepage" }),
  })
  .transform(({ name, equal, corresponding, url }): Author => {
    const read = readAuthor(name);
    const marks = [...read.marks, ...(equal ? ["*"] : []), ...(corresponding ? ["✉"] : [])];
    return { name: read.name, marks: [...new Set(marks)], url };
  });

const author = z.union([plainText.transform(readAuthor), person], {
  error: "must be a name, or a map with name, equal, corresponding and url",
});

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
    for (const { index, message, hint } of doubts(named, lone))
      fault(ctx, "invalid-value", message, hint, index === null ? [] : [index, "name"]);
    return { people: named, others };
  });
