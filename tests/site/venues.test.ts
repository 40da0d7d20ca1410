import { expect, test } from "vitest";
import { paper, siteOf } from "./site-of.ts";

const settings = `url: https://ye.test/
venues:
  ICLR:
    name: International Conference on Learning Representations
    url: https://iclr.cc
    colour: "#B31B1B"
  NeurIPS: { colour: "#00f" }
`;

async function papers(...frontmatter: readonly string[]) {
  const files = Object.fromEntries(frontmatter.map((one, at) => [`publications/p${at}.md`, paper(one)]));
  const { site, problems } = await siteOf({ "site.yaml": settings, ...files });
  return { ...site, problems };
}

test.each(["ICLR", "ICLR 2025", "ICLR'25", "ICLR’25"])(
  "a venue has a link and a colour by its short name: %s",
  async (short) => {
    const { papers: found } = await papers(`venue_short: "${short}"\n`, "venue_short: NeurIPS\n");
    expect(found[0]).toMatchObject({ venue_url: "https://iclr.cc", venue_colour: "#b31b1b" });
    expect(found[0]?.venue_short?.text).toBe(short);
    expect(found[1]).toMatchObject({ venue_url: null, venue_colour: "#00f" });
  },
);

test.each(["ICLR Workshop", "ICL", "toString"])("another short name has none: %s", async (short) => {
  const { papers: found } = await papers(`venue_short: ${short}\n`);
  expect(found[0]).toMatchObject({ venue_url: null, venue_colour: null });
});

test("the whole name of a venue is that of papers that give the short one alone, on pages and in citations", async () => {
  const { papers: found, citations } = await papers(
    "venue_short: ICLR\ntype: conference\n",
    "venue_short: ICLR\nvenue: Proceedings of ICLR\n",
  );
  expect(found.map(({ venue }) => venue?.text)).toEqual([
    "International Conference on Learning Representations",
    "Proceedings of ICLR",
  ]);
  expect(citations[0]?.bibtex).toContain(
    "booktitle = {International Conference on Learning Representations}",
  );
});

test("a venue no paper is at is told of, and what may be meant", async () => {
  const { problems } = await papers("venue_short: NeurIPs\n", "venue_short: ICLR\n");
  expect(problems).toEqual([
    'warning unused-venue site.yaml:7: no paper has the venue_short "NeurIPS"; did you mean "NeurIPs"?',
  ]);
});
