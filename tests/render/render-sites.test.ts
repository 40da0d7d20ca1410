import { expect, it } from "vitest";
import { renderSites } from "../../src/render/render-sites.ts";
import { siteOf } from "../site/site-of.ts";
import { packageTemplates } from "../support/package-templates.ts";

it("takes the style sheet at the top of templates/, whatever lies deeper", async () => {
  const nested = { path: "templates/a/templates/style.css", text: "nested {}" };
  const { sites } = await siteOf({});
  const [page] = renderSites(sites, [nested, ...packageTemplates]).value;
  expect(page).toMatchObject({ text: expect.stringContaining("@layer tokens") });
  expect(page).toMatchObject({ text: expect.not.stringContaining("nested {}") });
});
