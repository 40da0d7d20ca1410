import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { repository } from "../../support/repository.ts";

const source = readFileSync(repository("node_modules/axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 at levels A and AA, and what axe holds to be good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What axe looks for in colours: nothing else of it depends on whether a page is light or dark. */
const inColours = ["color-contrast", "link-in-text-block"];

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Has every page of a tab bring axe along, which costs a tenth of handing it to each. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/**
 * What axe finds wrong in a page, and what it cannot decide, by rule and element. Colours that it cannot decide on are
 * left to `contrastFindings`, which does the sums itself; films have no sound here, so they need no captions.
 */
export function axeFindings(page: Page): Promise<readonly string[]> {
  return findingsOf(page, { type: "tag", values: tags });
}

/** The same of colours alone, for a page that is shown in others than before. */
export function axeColourFindings(page: Page): Promise<readonly string[]> {
  return findingsOf(page, { type: "rule", values: inColours });
}

async function findingsOf(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return await page.evaluate(async (runOnly) => {
    const { violations, incomplete } = await window.axe.run(document, {
      runOnly,
      // A rule that is off unless it is asked for; where rules are named, only those run.
      rules: runOnly.type === "tag" ? { "target-size": { enabled: true } } : {},
      resultTypes: ["violations", "incomplete"],
    });
    const tell = (verb: string) => (rule: (typeof violations)[number]) =>
      rule.nodes.map(({ target, any, all, none }) => {
        const reason = [...any, ...all, ...none].map(({ message }) => message).join("; ");
        return `${rule.id} ${verb} ${target.join(" ")} (${reason})`;
      });
    const undecided = incomplete.filter(({ id }) => id !== "color-contrast" && id !== "video-caption");
    return [...violations.flatMap(tell("on")), ...undecided.flatMap(tell("undecided on"))];
  }, runOnly);
}
