import * as z from "zod";
import { authorMarks } from "../../author-marks.ts";
import { cv } from "./cv.ts";
import { fault } from "./fault.ts";
import { menuTarget } from "./menu-target.ts";
import { listOf, optional } from "./optional.ts";
import { publicationList } from "./publication-list.ts";
import { languagePattern, languageTag, localName, plainText } from "./text.ts";
import { theme } from "./theme.ts";
import { venue } from "./venue.ts";

const navigationItem = z.union(
  [
    menuTarget.transform((to) => ({ to, title: null })),
    z.strictObject({
      title: localName.meta({ description: "What the menu says" }),
      to: menuTarget.meta({ description: "A section, a collection or an address" }),
    }),
  ],
  { error: "must be the name of a page, or a map with title and to" },
);

const homeSection = z.union(
  [
    plainText.transform((section) => ({ section, title: null, limit: null })),
    z.strictObject({
      section: plainText.meta({ description: "about, publications, news, education, …" }),
      title: optional(localName).meta({ description: "A heading of your own" }),
      limit: optional(z.int().min(1).max(10_000)).meta({ description: "How many entries to show" }),
    }),
  ],
  { error: "must be the name of a section, or a map with section, title and limit" },
);

/** A host name of one's own (RFC 1123), as GitHub Pages wants it in its CNAME file. */
const domain = plainText.transform((written, ctx): string => {
  const name = written.replace(/^https?:\/\//i, "").replace(/\/.*$/, "");
  const isName = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(name);
  if (!isName || name !== written)
    fault(
      ctx,
      "invalid-format",
      `"${written}" is not a domain name`,
      isName ? `write ${name}` : "a domain is a name such as ye.example.org",
    );
  return name;
});

/** A tag, or what several in one text should have been: `en, zh`. */
const listedTag = z
  .string()
  .meta({ pattern: languagePattern.source })
  .transform((written, ctx): string => {
    const checked = languageTag.safeParse(written);
    if (checked.success) return checked.data;
    const tags = written.split(/[\s,;，、；]+/).filter((tag) => tag !== "");
    const areTags = tags.length > 1 && tags.every((tag) => languagePattern.test(tag));
    const hint = areTags ? `write [${tags.join(", ")}]` : null;
    fault(ctx, "invalid-format", checked.error.issues[0]?.message ?? "is no language", hint);
    return written;
  });

function onlyOnce(tags: readonly string[], ctx: z.core.ParsePayload): readonly string[] {
  tags.forEach((tag, index) => {
    if (tags.indexOf(tag) < index)
      fault(ctx, "invalid-value", `the language "${tag}" is given twice`, "name each language once", [
        String(index),
      ]);
  });
  return tags;
}

/** The whole of `content/site.yaml`; every key may be left out. */
export const settings = z.strictObject({
  url: optional(z.httpUrl({ error: "is not a web address" })).meta({
    description: "Where the site will be, such as https://name.github.io/",
  }),
  domain: optional(domain).meta({
    description: "Your own domain, for the CNAME file",
  }),
  title: optional(localName).meta({ description: "Title of the site, if not your name" }),
  languages: listOf(listedTag)
    .transform(onlyOnce)
    .meta({ description: "Languages of the site, the first is the main one" }),
  navigation: optional(z.array(navigationItem)).meta({
    description: "The menu; else every page with content",
  }),
  home: optional(z.array(homeSection)).meta({ description: "Sections of the home page, in order" }),
  cv: optional(cv).meta({
    description:
      "The CV page: `false` for none, `true` for one, or a map with `sections` (names in order, or `{ section, title, limit, tags }`), `publications` (`all` or `selected`), `numbered`, `photo`, `pdf` (`false`, `classic`, `modern`, `{ design, paper }`, or the address of your own), `variants` and `resume`; else there is one when a section of the profile has dates",
  }),
  marks: z
    .partialRecord(z.enum(authorMarks), localName)
    .default({})
    .meta({ description: "What the marks behind authors' names mean" }),
  publications: publicationList.prefault({}).meta({
    description:
      "The list of publications: a map with `group` (`year`, `type` or `area`) and `citations` (`false` shows no counts)",
  }),
  venues: z.record(plainText, venue).default({}).meta({
    description:
      'What stands behind short names of venues: a map such as `{ ICLR: { name: International Conference on …, url: https://iclr.cc, colour: "#1f5aa8" } }`',
  }),
  theme: theme.meta({
    description: "The look of the site: `plate`, or a map such as `{ variant: plate, accent: 150 }`",
  }),
  smart_punctuation: z
    .boolean()
    .default(false)
    .meta({ description: "Dashes, and the quotation marks of the language, from plain ones" }),
});
