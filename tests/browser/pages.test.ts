import { test } from "vitest";
import { axeFindings } from "./checks/axe.ts";
import { contrastFindings } from "./checks/contrast.ts";
import { overflowFindings } from "./checks/overflow.ts";
import { requestFindings } from "./checks/requests.ts";
import { shiftFindings } from "./checks/shift.ts";
import { modes } from "./harness/modes.ts";
import { openDetails } from "./harness/open-details.ts";
import { addressOf, describeInBrowser, expectNothing, pagesToSee } from "./harness/pages-to-see.ts";
import { seeAllOf } from "./harness/see-all.ts";
import { useTab } from "./harness/tab.ts";

/** What Chromium says of the page for addresses that do not exist: that it does not exist. */
const absent = "error: Failed to load resource: the server responded with a status of 404 (Not Found)";

describeInBrowser.each(modes.map((mode) => [mode.name, mode] as const))("%s", (at, { options }) => {
  const tab = useTab(options);

  test.each(pagesToSee)("%s", async (name, built) => {
    const address = addressOf(built);
    const { page, visit } = tab();
    const { requests, messages } = await visit(address);
    await seeAllOf(page);
    const unwelcome = messages.filter((message) => built.kind !== "not-found" || message !== absent);
    const arrival = [
      ...unwelcome.map((message) => `says in the console: ${message}`),
      ...requestFindings(address, requests),
      ...(await shiftFindings(page)),
      ...(await overflowFindings(page)),
    ];
    await openDetails(page);
    const looks = [...(await contrastFindings(page)), ...(await axeFindings(page))];
    expectNothing(`${name} ${at}`, [...arrival, ...looks]);
  });
});
