import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { address, sitePath } from "../../src/schema/content/address.ts";
import { singleDate } from "../../src/schema/content/date/date.ts";
import { acl, arxiv, doi, openreview } from "../../src/schema/content/identifier.ts";
import { profileLinks } from "../../src/schema/content/profile-link.ts";
import { localName, markdownText } from "../../src/schema/content/text.ts";

/** What a schema makes of a value, or the messages it has for it. */
function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  return result.success ? result.data : result.error.issues.map(({ message }) => message).join("; ");
}

describe("identifiers", () => {
  it.each([
    [doi, "10.1109/5.771073", "10.1109/5.771073"],
    [doi, "https://doi.org/10.1109/5.771073", "10.1109/5.771073"],
    [doi, "doi: 10.1109/5.771073", "10.1109/5.771073"],
    [arxiv, "2410.05258", "2410.05258"],
    [arxiv, "arXiv:2410.05258v2", "2410.05258v2"],
    [arxiv, "https://arxiv.org/pdf/hep-th/9901001", "hep-th/9901001"],
    [openreview, "https://openreview.net/forum?id=OvoCm1gGhN", "OvoCm1gGhN"],
    [acl, "https://aclanthology.org/2023.acl-long.1", "2023.acl-long.1"],
  ])("are taken from what people paste: %#", (schema, written, expected) => {
    expect(read(schema, written)).toBe(expected);
  });

  it.each([
    [doi, "11.1109/x"],
    [arxiv, "241.05258"],
    [openreview, "short"],
  ])("are refused when they are none: %#", (schema, written) => {
    expect(read(schema, written)).toMatch(/is not an? /);
  });
});

describe("links of a profile", () => {
  it.each([
    ["scholar", "7X8BCBsAAAAJ", "https://scholar.google.com/citations?user=7X8BCBsAAAAJ"],
    ["GitHub", "ytz", "https://github.com/ytz"],
    ["github", "@ytz", "https://github.com/ytz"],
    ["github", "https://github.com/ytz", "https://github.com/ytz"],
    ["github", "github.com/ytz", "https://github.com/ytz"],
    ["linkedin", "linkedin.com/in/ytz", "https://linkedin.com/in/ytz"],
    ["dblp", "12/3456", "https://dblp.org/pid/12/3456"],
    ["mastodon", "@ye@mastodon.social", "https://mastodon.social/@ye"],
    ["cv", "/cv.pdf", "/cv.pdf"],
    ["My lab", "https://lab.test/", "https://lab.test/"],
  ])("%s: %s leads to %s", (label, written, url) => {
    expect(read(profileLinks, { [label]: written })).toEqual({ [label]: { kind: "address", url } });
  });

  it.each([
    ["My lab", "mylab"],
    ["github", "javascript:alert(1)"],
    ["mastodon", "ye"],
    ["website", "www.ye.test"],
  ])("%s: %s is refused", (label, written) => {
    expect(read(profileLinks, { [label]: written })).toMatch(
      /needs a whole address|not allowed|is not an address/,
    );
  });
});

describe("an address", () => {
  it.each([
    "https://x.test/a?b#c",
    "http://x.test",
    "mailto:a@b.test",
    "tel:+86",
    "/a.pdf",
    "a/b.pdf",
    "#top",
    "//x.test/a",
    "/论文.pdf",
    "/a%20b.pdf",
  ])("may be %s", (url) => {
    expect(read(address, url)).toEqual({ kind: "address", url });
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:x",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc",
    "../../x",
    "/a/../b",
    "a b.pdf",
    '/"x',
    "/<x>",
    "C:\\x",
    "www.x.test",
    "https://",
    "\u0001x",
  ])("may not be %s", (url) => {
    expect(typeof read(address, url)).toBe("string");
  });
});

describe("the path of a page", () => {
  it.each(["/about/", "about", "/old.html", "/论文/", "/~ye/", "/2024/05/x/"])("may be %s", (path) => {
    expect(sitePath.safeParse(path).success).toBe(true);
  });

  const refused = [
    "../up",
    "/a/../b",
    "/%2e%2e/x",
    "..\\x",
    "C:/x",
    "//x",
    "/a//b",
    "/.hidden",
    "/a b/",
    "/a?b",
    "/a#b",
    "/a*",
    "/\u0000",
    `/${"a".repeat(201)}`,
    `/${"长".repeat(70)}`,
  ];
  it.each(refused)("may not be %j", (path) => {
    expect(sitePath.safeParse(path).success).toBe(false);
  });
});

describe("a text", () => {
  it.each([
    ["Hello", { "": "Hello" }],
    [2025, { "": "2025" }],
    [
      { en: "Hello", "zh-Hans": "你好" },
      { en: "Hello", "zh-Hans": "你好" },
    ],
  ])("is %j, by language", (written, expected) => {
    expect(read(localName, written)).toEqual(expected);
    expect(read(markdownText, written)).toEqual({ kind: "markdown", byLanguage: expected });
  });

  it.each([["", "  ", {}, { en: "" }, { English: "x" }, [], true, null].map((value) => [value])].flat())(
    "is not %j",
    (written) => {
      expect(localName.safeParse(written).success).toBe(false);
      expect(markdownText.safeParse(written).success).toBe(false);
    },
  );
});

it("takes one date where a range makes no sense, and says which", () => {
  expect(read(singleDate, "2023 – 2025")).toBe("must be one date, but is a range");
});
