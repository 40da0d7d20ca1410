import * as z from "zod";
import { address } from "./address.ts";
import { listOf, optional } from "./optional.ts";
import { localName, plainText } from "./text.ts";

const section = z.union(
  [
    plainText.transform((section) => ({ section, title: null, limit: null, tags: [] })),
    z.strictObject({
      section: plainText.meta({ description: "education, publications, awards, …" }),
      title: optional(localName).meta({ description: "A heading of your own" }),
      limit: optional(z.int().min(1).max(10_000)).meta({ description: "How many entries to show" }),
      tags: listOf(plainText).meta({ description: "Show only entries with one of these tags" }),
    }),
  ],
  { error: "must be the name of a section, or a map with section, title, limit and tags" },
);

/** What stands in a file for programs, in plain text for harvesters too, only if the author says so. */
const privateFields = ["email", "phone", "born"] as const;
export type PrivateField = (typeof privateFields)[number];

const resume = z
  .union(
    [
      z.boolean().transform((isWanted): readonly PrivateField[] | false => (isWanted ? [] : false)),
      z.array(z.enum(privateFields)),
      z.enum(privateFields).transform((field) => [field]),
    ],
    { error: "must be true, false, or a list of email, phone and born" },
  )
  .prefault(true);

const choices = z.strictObject({
  sections: optional(z.array(section)).meta({ description: "Sections of the CV, in order" }),
  publications: z.enum(["all", "selected"]).default("all").meta({ description: "Which papers it lists" }),
  numbered: z.boolean().default(true).meta({ description: "Whether papers have numbers" }),
  photo: z.boolean().default(false).meta({ description: "Whether your picture is on it" }),
  pdf: optional(address).meta({ description: "Your own PDF in public/ to link, such as /files/cv.pdf" }),
  resume: resume.meta({
    description: "What /resume.json tells besides: email, phone, born; or false for no such file",
  }),
});

export type CvChoices = z.output<typeof choices>;

/** What is on a CV of which nothing is said. */
export const usualCv: CvChoices = choices.parse({});

/** What the settings say of the CV page: false for none, else what is on it. */
export const cv = z.union([z.boolean().transform((isWanted) => isWanted && usualCv), choices], {
  error: "must be true, false, or a map with sections, publications, numbered, photo, pdf and resume",
});
