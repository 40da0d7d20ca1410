import * as z from "zod";
import { homeSection } from "./site.ts";
import { emailView, nameView, rich } from "./text.ts";

/** Somebody who can be asked about the owner. */
const reference = z.object({
  names: z.array(nameView),
  role: rich.nullable(),
  organisation: rich.nullable(),
  /** What they say of the owner. */
  text: rich.nullable(),
  emails: z.array(emailView),
  url: z.string().nullable(),
});
export type ReferenceView = z.infer<typeof reference>;

/** A section of the CV: as on the home page, with two more kinds. */
const cvSection = homeSection.extend({
  kind: z.enum([...homeSection.shape.kind.options, "interests", "references"]),
  references: z.array(reference),
});
export type CvSection = z.infer<typeof cvSection>;

/** The CV of the owner, besides what the profile says: what its page and any other form of it are made of. */
export const cvView = z.object({
  /** The phone number in pieces to be joined, so that harvesters miss it; empty without one. */
  phone: z.array(z.string()),
  /** Date and place of birth. */
  born: rich.nullable(),
  /** Whether the owner's picture is on it. */
  photo: z.boolean(),
  /** Address of the same as a PDF: the author's own, or the one made of it; null where there is none. */
  pdf: z.string().nullable(),
  /** More PDFs of the author's choice: a short one, one for industry. */
  variants: z.array(z.object({ title: z.string(), url: z.string() })),
  /** Whether papers have numbers. */
  numbered: z.boolean(),
  sections: z.array(cvSection),
});
export type CvView = z.infer<typeof cvView>;
