import { describe, expect, it } from "vitest";
import { anchorOf } from "../src/anchor.ts";
import { build } from "../src/build.ts";
import { idsOf } from "./support/links.ts";
import { packageTemplates } from "./support/package-templates.ts";
import { pagesOf } from "./support/sites.ts";
import { smallSiteWith } from "./support/small-site.ts";

it.each([
  ["Honors & Awards", "honors-awards"],
  ["What's new?", "whats-new"],
  ["invited_talks", "invited_talks"],
  ["论文 Papers", "论文-papers"],
  [" - a -- b - ", "a-b"],
  ["!!!", "section"],
])("makes of %j the anchor %j", (title, anchor) => {
  expect(anchorOf(title)).toBe(anchor);
});

const body = "## Results\n\n## Abstract\n\n### Main\n\na[^1]\n\n[^1]: b\n";
const paper = `---\ntitle: A\nauthors: [Mara Lindqvist]\ndate: 2024\nabstract: c\n---\n${body}`;
const note = `---\ndate: 2024\n---\n${body}`;

describe("no page has an anchor twice", async () => {
  const files = smallSiteWith({
    "content/profile.md":
      "---\nname: Mara Lindqvist\nsections:\n  '!!!': [x]\n  Skills: [y]\n---\n### News\n\n### Main\n\n## Main\n\n### Skills\n\n### Publications\n",
    "content/publications/a.md": paper,
    "content/publications/b.md": paper.replace("abstract: c\n", ""),
    "content/news/a.md": note,
    "content/news/b.md": note,
    "content/awards/a.md": note.replace("date", "title: A\ndate"),
    "content/posts/a.md": note.replace("date", "title: A\ndate"),
    "content/pages/a.md": note.replace("date: 2024", "title: A"),
  });
  const content = Object.entries(files).map(([path, text]) => ({ path, text }));
  const input = { content, templates: packageTemplates, publicFiles: [], unread: [] };
  const { value, problems } = await build(input, { base: null, drafts: false, repository: null });
  const pages = pagesOf(value);

  it("on a site with the same headings everywhere", () => {
    expect(problems).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  });

  it.each(pages)("on %s", (_, html) => {
    const ids = idsOf(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("and own pages keep the anchors their authors see", () => {
    const page = new Map(pages).get("a/index.html") ?? "";
    expect(idsOf(page)).toEqual(expect.arrayContaining(["results", "abstract", "main-1"]));
  });
});
