import { describe, expect, it } from "vitest";
import { sitemap } from "../../../src/formats/sitemap.ts";
import { written } from "../../../src/output.ts";
import { type Files, siteOf, textOf } from "../site-of.ts";

const dated =
  "---\nname: Tianzhu Ye\nsections:\n  education: [{degree: PhD, date: 2024 – present}]\n---\nHi.\n";
const undated = "---\nname: Tianzhu Ye\nsections: {skills: [Diving]}\n---\nHi.\n";

async function cvOf(profile: string, settings = "", more: Files = {}) {
  const files = { "profile.md": profile, "site.yaml": `url: https://ye.test/\n${settings}`, ...more };
  const made = await siteOf(files);
  return { ...made, addresses: made.sites.map(({ cv }) => cv?.address ?? null) };
}

describe("there is a CV", () => {
  it.each([
    ["when a section of the profile has dates", dated, "", true],
    ["not when none has", undated, "", false],
    ["when the settings ask for one", undated, "cv: true\n", true],
    ["when the settings say what is on it", undated, "cv: {numbered: false}\n", true],
    ["not when the settings want none", dated, "cv: false\n", false],
  ])("%s", async (_, profile, settings, isThere) => {
    const { addresses, site, problems } = await cvOf(profile, settings);
    expect(addresses).toEqual([isThere ? "/cv/" : null]);
    expect(site.menu.some(({ url }) => url === "/cv/")).toBe(isThere);
    expect(problems).toEqual([]);
  });

  it("in every language, under the name it has there", async () => {
    const { addresses, sites } = await cvOf(dated, "languages: [en, zh]\n");
    expect(addresses).toEqual(["/cv/", "/zh/cv/"]);
    expect(sites.map(({ menu }) => menu.at(-1)?.title)).toEqual(["CV", "简历"]);
    const listed = textOf(
      sitemap(sites).map((file) => written(file)),
      "sitemap.xml",
    );
    expect(listed).toContain("<loc>https://ye.test/cv/</loc>");
    expect(listed).toContain("<loc>https://ye.test/zh/cv/</loc>");
  });

  it("that an author may have in the menu and link to", async () => {
    const page = "---\ntitle: P\n---\nSee [my CV](/cv/).\n";
    const { site, problems } = await cvOf(dated, "navigation: [cv, home]\n", { "pages/p.md": page });
    expect(site.menu.map(({ url }) => url)).toEqual(["/cv/", "/"]);
    expect(problems).toEqual([]);
  });

  it("unless a page of the author's own is it, by name or by address", async () => {
    const own = { "pages/cv.md": "---\ntitle: My CV\n---\nLong.\n" };
    const moved = { "pages/life.md": "---\ntitle: My CV\npermalink: /cv/\n---\nLong.\n" };
    for (const pages of [own, moved]) {
      const { addresses, site, problems } = await cvOf(dated, "", pages);
      expect(addresses).toEqual([null]);
      expect(site.menu.filter(({ url }) => url === "/cv/")).toEqual([{ title: "My CV", url: "/cv/" }]);
      expect(problems).toEqual([]);
    }
  });
});

it("says on the CV what nothing else says, the phone number in pieces", async () => {
  const { site, problems } = await cvOf(
    '---\nname: Ye\nphone: "+86 123 4567"\nborn: 1 May 1999, Beijing\n---\n',
    "cv: {photo: true, pdf: files/cv.pdf}\n",
  );
  expect(site.cv?.view).toMatchObject({
    phone: ["+86", " 12", "3 4", "567"],
    born: { text: "1 May 1999, Beijing" },
    photo: true,
    pdf: "/files/cv.pdf",
    numbered: true,
  });
  expect(JSON.stringify({ ...site, cv: null })).not.toMatch(/4567|Beijing/);
  expect(problems).toEqual([expect.stringMatching(/^error missing-file site.yaml:2: .*"files\/cv.pdf"/)]);
});
