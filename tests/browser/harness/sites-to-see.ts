import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTree } from "../../support/file-tree.ts";
import { siteFolders } from "./build-sites.ts";
import { hundredPapers } from "./hundred-papers.ts";
import { withVariant } from "./with-variant.ts";

/** A site to build and look at. */
export interface SiteToSee {
  readonly name: string;
  readonly source: string;
  /** The kinds of pages that are looked at; null for all. */
  readonly kinds: readonly string[] | null;
}

/** The looks besides the default one (`theme.variant` in site.yaml). */
const variants = ["manuscript", "plate"];

/** The site that is looked at in every look: it has all kinds of content, and two languages. */
const varied = "everything";
/** What is looked at where the other kinds of pages would tell nothing new. */
const telling = ["home", "publications", "publication", "cv"];
/** The sites of which every kind of page is looked at. */
const whole = ["sample", "everything"];

/** Every site there is to see; those that must be made first are written into `scratch`. */
export function sitesToSee(scratch: string): readonly SiteToSee[] {
  const folders = siteFolders();
  const asTheyAre = Object.entries(folders).map(([name, source]) => ({
    name,
    source,
    kinds: whole.includes(name) ? null : telling,
  }));
  const inVariants = asTheyAre
    .filter(({ name }) => name === varied)
    .flatMap((site) => variants.map((variant) => inVariant({ ...site, kinds: telling }, variant, scratch)));
  const hundred = join(scratch, "hundred");
  writeTree(hundred, hundredPapers());
  return [...asTheyAre, ...inVariants, { name: "hundred", source: hundred, kinds: ["publications"] }];
}

function inVariant({ name, source, kinds }: SiteToSee, variant: string, scratch: string): SiteToSee {
  const copy = join(scratch, `${name}-${variant}`);
  for (const part of ["content", "public"].filter((part) => existsSync(join(source, part))))
    cpSync(join(source, part), join(copy, part), { recursive: true });
  const settings = join(copy, "content/site.yaml");
  writeFileSync(settings, withVariant(readFileSync(settings, "utf8"), variant));
  return { name: `${name}-${variant}`, source: copy, kinds };
}
