import type { Problem } from "../problem/problem.ts";
import { sortProblems } from "../problem/sort-problems.ts";
import { type Desk, layOut } from "./desk/desk.ts";
import { noAlt } from "./files/no-alt.ts";
import { positions } from "./files/positions.ts";
import { sizes } from "./files/sizes.ts";
import { unusedFiles } from "./files/unused-files.ts";
import { brokenAnchors } from "./links/broken-anchors.ts";
import { linkFaults } from "./links/link-faults.ts";
import { templateLinks } from "./links/template-links.ts";
import { dates } from "./papers/dates.ts";
import { duplicatePapers } from "./papers/duplicate-papers.ts";
import { identifierLinks } from "./papers/identifier-links.ts";
import { ownerMissing } from "./papers/owner-missing.ts";
import { staleStatus } from "./papers/stale-status.ts";
import { tagCase } from "./papers/tag-case.ts";
import { unusedPeople } from "./people/unused-people.ts";
import type { Proofs } from "./proofs.ts";
import { siteAddress } from "./site/site-address.ts";
import { bareEmail } from "./texts/bare-email.ts";
import { brokenMarkdown } from "./texts/broken-markdown.ts";
import { headings } from "./texts/headings.ts";
import { jekyllLeft } from "./texts/jekyll-left.ts";
import { latexLeft } from "./texts/latex-left.ts";
import { sampleText } from "./texts/sample-text.ts";
import { unfinishedText } from "./texts/unfinished-text.ts";

/** Everything that is looked for, each in a file of its own. */
const checks: readonly ((desk: Desk) => readonly Problem[])[] = [
  ...[brokenAnchors, templateLinks, linkFaults],
  ...[unusedFiles, noAlt, sizes, positions],
  ...[ownerMissing, duplicatePapers, dates, staleStatus, identifierLinks, tagCase, unusedPeople],
  ...[sampleText, unfinishedText, brokenMarkdown, latexLeft, jekyllLeft, bareEmail, headings],
  siteAddress,
];

/** Reads the proofs of a site: what a build lets pass and its author would want to know. A function of its argument alone. */
export function proofread(proofs: Proofs): readonly Problem[] {
  const desk = layOut(proofs);
  return sortProblems(checks.flatMap((check) => check(desk)));
}
