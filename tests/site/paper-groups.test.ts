import { expect, test } from "vitest";
import { type Grouping, paperGroups } from "../../src/site/paper-groups.ts";
import { en } from "../../src/words/en.ts";
import { zh } from "../../src/words/zh.ts";
import { paper, siteOf } from "./site-of.ts";

const files = {
  "publications/a.md": paper("type: preprint\narea: [cs.LG, cs.CV]\n"),
  "publications/b.md": paper("type: conference\narea: cs.CV\n"),
  "publications/c.md": paper("area: CS.CV\n"),
  "publications/d.md": "---\ntitle: D\nauthors: [Tianzhu Ye]\ntype: journal\nstatus: accepted\n---\n",
  "publications/e.md": paper("type: conference\n").replace("2025", "2023"),
};

async function groups(by: Grouping, language = en, more = {}): Promise<readonly string[]> {
  const { site } = await siteOf({ ...files, ...more });
  return paperGroups(site.papers, by, language).map(
    ({ id, title, papers }) => `${id} | ${title} | ${papers.map(({ slug }) => slug).join(" ")}`,
  );
}

test("years come as the papers do, those on their way first", async () => {
  expect(await groups("year")).toEqual([
    "no-year | Undated | d",
    "year-2025 | 2025 | a b c",
    "year-2023 | 2023 | e",
  ]);
});

test("types come in an order of their own, reviewed papers first, with headings in every language", async () => {
  expect(await groups("type")).toEqual([
    "type-journal | Journal articles | d",
    "type-conference | Conference papers | b e",
    "type-preprint | Preprints | a",
    "type-other | Other publications | c",
  ]);
  expect((await groups("type", zh))[0]).toBe("type-journal | 期刊论文 | d");
});

test("areas come by the number of their papers, each paper once and those without one last", async () => {
  expect(await groups("area")).toEqual([
    "area-cs.cv | cs.CV | b c",
    "area-cs.lg | cs.LG | a",
    "no-area | Other publications | d e",
  ]);
});

test("an area called unknown is not the papers without one", async () => {
  const ids = (await groups("area", en, { "publications/f.md": paper("area: unknown\n") })).map(
    (group) => group.split(" ")[0],
  );
  expect(ids).toEqual(["area-cs.cv", "area-cs.lg", "area-unknown", "no-area"]);
});

test("the settings choose what the list is grouped by", async () => {
  expect((await siteOf(files)).site.grouping).toBe("year");
  const settings = "url: https://ye.test/\npublications: { group: type }\n";
  expect((await siteOf({ ...files, "site.yaml": settings })).site.grouping).toBe("type");
});
