import * as z from "zod";
import { address } from "./address.ts";
import { fault } from "./fault.ts";
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

const design = z.enum(["classic", "modern"]);

const madePdf = z.strictObject({
  design: design.default("classic").meta({ description: "Its look" }),
  paper: z.enum(["a4", "letter"]).default("a4").meta({ description: "Its size" }),
});

/** How the PDF is to be made of which nothing is said. */
export const usualPdf = madePdf.parse({});

const pdf = z.union(
  [
    z.boolean().transform((isWanted) => isWanted && usualPdf),
    design.transform((name) => ({ ...usualPdf, design: name })),
    madePdf,
    address,
  ],
  {
    error: "must be true, false, a design, a map with design and paper, or the address of a PDF of your own",
  },
);

const sections = optional(z.array(section)).meta({ description: "Sections of the CV, in order" });
const whichPapers = z.enum(["all", "selected"]);

/** A PDF besides the usual one, with other things on it; what is not said is as there. */
const variant = z.strictObject({
  title: optional(localName).meta({ description: "What its link says" }),
  sections,
  publications: optional(whichPapers).meta({ description: "Which papers it lists" }),
  numbered: optional(z.boolean()).meta({ description: "Whether papers have numbers" }),
  photo: optional(z.boolean()).meta({ description: "Whether your picture is on it" }),
});

const variants = z.record(plainText, variant).transform((written, ctx) => {
  for (const name of Object.keys(written))
    if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) {
      const hint = "use small letters, digits and hyphens, since it is part of an address";
      fault(ctx, "invalid-value", `"${name}" cannot be the name of a variant`, hint, [name]);
    }
  return written;
});

const choices = z.strictObject({
  sections,
  publications: whichPapers.default("all").meta({ description: "Which papers it lists" }),
  numbered: z.boolean().default(true).meta({ description: "Whether papers have numbers" }),
  photo: z.boolean().default(false).meta({ description: "Whether your picture is on it" }),
  variants: variants.prefault({}).meta({
    description: "More PDFs by name, such as `short: { publications: selected }` for /cv-short.pdf",
  }),
  pdf: optional(pdf).meta({
    description:
      "The PDF: true, false, classic, modern, a map with `design` and `paper`, or your own in public/, such as /files/cv.pdf",
  }),
  resume: resume.meta({
    description: "What /resume.json tells besides: email, phone, born; or false for no such file",
  }),
});

export type CvChoices = z.output<typeof choices>;

/** What is on a CV of which nothing is said. */
export const usualCv: CvChoices = choices.parse({});

/** What the settings say of the CV page: false for none, else what is on it. */
export const cv = z.union([z.boolean().transform((isWanted) => isWanted && usualCv), choices], {
  error:
    "must be true, false, or a map with sections, publications, numbered, photo, pdf, variants and resume",
});
