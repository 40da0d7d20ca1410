import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 at levels A and AA, and what axe holds to be good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/**
 * What axe finds wrong in a page, and what it cannot decide, by rule and element. Colours that it cannot decide on are
 * left to `contrastFindings`, which does the sums itself; films have no sound here, so they need no captions.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async (values) => {
    const { violations, incomplete } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations", "incomplete"],
    });
    const tell = (verb: string) => (rule: (typeof violations)[number]) =>
      rule.nodes.map(({ target, any, all, none }) => {
        const reason = [...any, ...all, ...none].map(({ message }) => message).join("; ");
        return `${rule.id} ${verb} ${target.join(" ")} (${reason})`;
      });
    const undecided = incomplete.filter(({ id }) => id !== "color-contrast" && id !== "video-caption");
    return [...violations.flatMap(tell("on")), ...undecided.flatMap(tell("undecided on"))];
  }, tags);
}
