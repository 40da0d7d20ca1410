import * as z from "zod";
import { type Address, address } from "./address.ts";
import { localName } from "./text.ts";

export interface Image {
  readonly src: Address;
  readonly alt: Readonly<Record<string, string>> | null;
}

const picture = address.transform(({ url }): Address => ({ kind: "picture", url }));

const described = z.strictObject({
  src: picture.meta({ description: "Path of the file in public/, or a web address" }),
  alt: localName
    .nullable()
    .default(null)
    .meta({ description: "What the picture shows, for those who cannot see it" }),
});

/** A picture: its path alone, or with the words that stand for it. */
export const image = z
  .union([picture.transform((src) => ({ src, alt: null })), described], {
    error: "must be a path, or a map with src and alt",
  })
  .transform((value): Image => value);
