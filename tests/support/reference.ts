import * as z from "zod";
import { knownFields } from "../../src/parse/bibtex/known-fields.ts";
import { type Kind, kinds } from "../../src/schema/content/kinds.ts";
import { sectionEntry } from "../../src/schema/content/profile.ts";
import { publicationList } from "../../src/schema/content/publication-list.ts";
import { themeChoices } from "../../src/schema/content/theme.ts";
import { venue } from "../../src/schema/content/venue.ts";

interface Property {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Property[];
}

const headings: Readonly<Record<Kind, string>> = {
  settings: "`content/site.yaml`: the site",
  profile: "`content/profile.md`: you",
  publications: "`content/publications/*.md`: one file a paper",
  citations: "`content/citations.yaml`: how often papers are cited, one item a paper",
  people: "`content/people.yaml`: a list of people you write with",
  news: "`content/news.yaml`, `content/news/*.md`",
  talks: "`content/talks.yaml`, `content/talks/*.md`",
  teaching: "`content/teaching.yaml`, `content/teaching/*.md`",
  projects: "`content/projects.yaml`, `content/projects/*.md`",
  awards: "`content/awards.yaml`, `content/awards/*.md`",
  service: "`content/service.yaml`, `content/service/*.md`",
  posts: "`content/posts.yaml`, `content/posts/*.md`",
  pages: "`content/pages/*.md`: any other page",
};

const order = Object.keys(headings) as readonly Kind[];

const opening = `# What you can write

Every key that the files of \`content/\` may have, made from the schemas that check them. A key in bold must be there.

- A **text** is Markdown in one line (emphasis, links, \`$maths$\`, \`:emoji:\`), or a map from language to text: \`{ en: Home, zh: 主页 }\`.
- A **date** is \`2025\`, \`2025-05\` or \`2025-05-03\`; a **range** is \`2023 – 2025\` or \`2023 – present\`.
- An **address** is \`https://…\`, \`mailto:…\`, or the path of a page or of a file in \`public/\`: \`files/paper.pdf\`.
- A list of one needs no dash.
- In \`talks.yaml\`, \`teaching.yaml\`, \`projects.yaml\`, \`awards.yaml\` and \`service.yaml\` a line of text is an entry with that title.
`;

/** Fields of BibTeX, and what becomes of them; a key of ours where nothing else is said. */
const bibtexFields: readonly (readonly [fields: string, becomes: string])[] = [
  ["title subtitle", "`title`; LaTeX becomes Markdown, `$maths$` stays"],
  [
    "author editor",
    "`authors`, in any form BibTeX knows; marks such as `*` behind either part of a name; `and others`",
  ],
  ["date year month day", "`date`, as far as it is known"],
  ["journal journaltitle booktitle school institution howpublished", "`venue`"],
  ["abbr shortjournal", "`venue_short`"],
  ["volume number issue pages eid publisher organization", "`volume`, `number`, `pages`, `publisher`"],
  ["doi", "`doi`"],
  ["eprint arxiv", "`arxiv`, also from `journal = {arXiv preprint arXiv:…}`"],
  ["primaryclass eprintclass", "`area`"],
  ["url", "the link `paper` (`pdf` when it ends so; `website` of software and data)"],
  ["pdf code project website video slides poster supp blog html", "links of these names"],
  ["preview", "`image`"],
  ["selected", "`selected`: `{true}`"],
  ["award award_name", "`award`"],
  ["note", "`status` (“to appear”), `award` (“Oral”), or else `summary`"],
  ["pubstate", "`status`"],
  ["abstract", "`abstract`"],
  ["keywords", "`tags`"],
  ["crossref xdata", "fields of another entry of the file"],
  ["related", "the published version of a preprint, or its preprint: the two become one"],
];

const bibtexChapter = `## \`content/publications/*.bib\`: papers in BibTeX or BibLaTeX

One paper an entry; the citation key becomes the name of its page. A Markdown file about the same paper (its name or \`key\` is the
citation key, or \`doi\` or \`arxiv\` are the same) says the rest, and its keys come first. Preprints join the paper they became when
both have one DOI or arXiv identifier. Every other field is left alone.

| field | becomes |
|---|---|
${bibtexFields.map(([fields, becomes]) => `| ${fieldNames(fields)} | ${becomes} |`).join("\n")}
`;

function fieldNames(fields: string): string {
  const names = fields.split(" ");
  const unknown = names.find((name) => !knownFields.has(name));
  if (unknown !== undefined) throw new Error(`nobody reads the field "${unknown}"`);
  return names.map((name) => `\`${name}\``).join(", ");
}

/** The reference of all keys, as Markdown. */
export function reference(): string {
  const [settings, profile, papers, ...others] = order.map((kind) => chapter(headings[kind], kinds[kind]));
  const entry = chapter("An entry under `sections` of your profile", sectionEntry);
  const list = chapter("`publications` in `content/site.yaml`: the list of publications", publicationList);
  const place = chapter("A venue under `venues` in `content/site.yaml`", venue);
  const look = chapter("`theme` in `content/site.yaml`: the look", themeChoices);
  return [opening, settings, list, place, look, profile, entry, papers, bibtexChapter, ...others].join("\n");
}

function chapter(heading: string, schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const rows = Object.entries(properties).map(([key, property]) =>
    row(key, property as Property, required.includes(key)),
  );
  return `## ${heading}\n\n| key | what it holds |\n|---|---|\n${rows.join("\n")}\n`;
}

function row(key: string, property: Property, isRequired: boolean): string {
  const { description = "" } = property;
  const choices = choicesOf(property).map((choice) => `\`${choice}\``);
  if (description === "") throw new Error(`the key "${key}" has no description`);
  const name = isRequired ? `**\`${key}\`**` : `\`${key}\``;
  const told = [description, choices.join(", ")].filter((part) => part !== "").join(": ");
  return `| ${name} | ${told.replaceAll("|", "\\|")} |`;
}

function choicesOf({ enum: choices, anyOf = [] }: Property): readonly unknown[] {
  return choices ?? anyOf.flatMap(choicesOf);
}
