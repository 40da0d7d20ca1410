import * as z from "zod";
import { address } from "./address.ts";
import { listOf, optional } from "./optional.ts";
import { email, localName, markdownText } from "./text.ts";

/** Somebody who can be asked about the owner. */
export const referee = z.strictObject({
  name: localName.meta({ description: "Name; a map from language to name for several scripts" }),
  role: optional(markdownText).meta({ description: "Professor, advisor, …" }),
  organisation: optional(markdownText).meta({ description: "University, company" }),
  text: optional(markdownText).meta({ description: "What they say of you" }),
  email: listOf(email).meta({ description: "E-mail; harvesters will not see it" }),
  url: optional(address).meta({ description: "Homepage" }),
});
