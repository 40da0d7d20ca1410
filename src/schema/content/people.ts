import * as z from "zod";
import { address } from "./address.ts";
import { listOf, optional } from "./optional.ts";
import { localName, plainText } from "./text.ts";

/** Somebody you write with: one item of `content/people.yaml`. */
export const person = z.strictObject({
  name: localName.meta({
    description: "Name as papers write it; a map from language to name for several scripts",
  }),
  spellings: listOf(plainText).meta({ description: 'Other ways to write it: "Huang, G."' }),
  url: optional(address).meta({ description: "Homepage" }),
});
