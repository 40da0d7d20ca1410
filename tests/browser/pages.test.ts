import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import { axeColourFindings, axeFindings, bringAxe } from "./checks/axe.ts";
import { contrastFindings } from "./checks/contrast.ts";
import { overflowFindings } from "./checks/overflow.ts";
import { requestFindings } from "./checks/requests.ts";
import { shiftFindings } from "./checks/shift.ts";
import { modes } from "./harness/modes.ts";
import { openDetails } from "./harness/open-details.ts";
import { addressOf, describeInBrowser, expectNothing, pagesToSee } from "./harness/pages-to-see.ts";
import { seeAllOf } from "./harness/see-all.ts";
import { type Tab, useTab } from "./harness/tab.ts";

/** What Chromium says of the page for addresses that do not exist: that it does not exist. */
const absent = "error: Failed to load resource: the server responded with a status of 404 (Not Found)";

/**
 * Each page is loaded light at a desk and dark on a phone, and its colours are then changed while it stands there: so
 * all four modes are looked at, and what only matters while a page loads is seen in both sizes and both schemes.
 */
const ways = [
  ["light at 1280 px, then dark", "desktop", "light", "dark"],
  ["dark at 390 px, then light", "phone", "dark", "light"],
] as const;

describeInBrowser.each(ways)("%s", (_, size, scheme, then) => {
  const tab = useTab(modes.find((mode) => mode.size === size && mode.scheme === scheme)?.options);
  beforeAll(() => bringAxe(tab().page));

  test.each(pagesToSee)("%s", async (name, built) => {
    const address = addressOf(built);
    const { page, visit } = tab();
    await page.emulateMedia({ colorScheme: scheme });
    const { requests, messages } = await visit(address);
    await seeAllOf(page);
    const unwelcome = messages.filter((message) => built.kind !== "not-found" || message !== absent);
    const arrival = [
      ...unwelcome.map((message) => `says in the console: ${message}`),
      ...requestFindings(address, requests),
      ...(await movedTwice(tab(), address)),
      ...(await overflowFindings(page)),
    ];
    await openDetails(page);
    const looks = [...(await contrastFindings(page)), ...(await axeFindings(page))];
    const changed = (await findingsIn(page, then)).map((finding) => `in ${then}: ${finding}`);
    expectNothing(`${name} on a ${size}`, [
      ...[...arrival, ...looks].map((finding) => `in ${scheme}: ${finding}`),
      ...changed,
    ]);
  });
});

/**
 * What moves by itself whenever a page loads. On a busy machine one may be drawn before all of its head has been read, and
 * what is set in the middle moves when the rest comes; so a page that has moved is loaded once more.
 */
async function movedTwice({ page, visit }: Tab, address: string): Promise<readonly string[]> {
  const first = await shiftFindings(page);
  if (first.length === 0) return first;
  await visit(address);
  await seeAllOf(page);
  return await shiftFindings(page);
}

/** What is wrong with an open page in other colours than those it was loaded in. */
async function findingsIn(page: Page, colorScheme: "light" | "dark"): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  return [
    ...(await overflowFindings(page)),
    ...(await contrastFindings(page)),
    ...(await axeColourFindings(page)),
  ];
}
