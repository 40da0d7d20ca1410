import { expect, test } from "vitest";
import { overflowFindings } from "./checks/overflow.ts";
import { pdfText, plain } from "./checks/pdf-text.ts";
import { a4Width, headingsOf, pageCount, printFindings } from "./checks/print.ts";
import { addressOf, describeInBrowser, expectNothing, pagesToSee } from "./harness/pages-to-see.ts";
import { useTab } from "./harness/tab.ts";

describeInBrowser("in print", () => {
  const tab = useTab({ colorScheme: "dark", viewport: { width: a4Width, height: 900 } });

  test.each(pagesToSee)("%s", async (name, built) => {
    const { page, visit } = tab();
    await visit(addressOf(built));
    await page.emulateMedia({ media: "print" });
    const looks = [...(await printFindings(page)), ...(await overflowFindings(page))];
    const headings = await headingsOf(page);
    const text = pdfText(await page.pdf({ format: "A4" }));
    await page.emulateMedia({ media: null });
    const lost = headings.filter((heading) => text !== null && !text.includes(plain(heading)));
    expectNothing(`${name} in print`, [...looks, ...lost.map((heading) => `"${heading}" is not printed`)]);
  });

  test.each(["A4", "Letter"])("the home page of the sample takes at most two pages of %s", async (format) => {
    const home = pagesToSee.find(([, { site, kind }]) => site === "sample" && kind === "home");
    if (home === undefined) throw new Error("the sample has no home page");
    const { page, visit } = tab();
    await visit(addressOf(home[1]));
    const pages = pageCount(await page.pdf({ format }));
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
  });
});
