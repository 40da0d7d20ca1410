import { describe, expect, test } from "vitest";
import { packageFile } from "../../src/disk/read/package-file.ts";
import { readBytes } from "../../src/disk/read/read-bytes.ts";
import { pdfMaker } from "../../src/pdf/make/pdf-maker.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { packageTemplates } from "../support/package-templates.ts";
import { repository } from "../support/repository.ts";
import { siteInput, sites } from "../support/sites.ts";
import { freshMaker, printed, printedSmall, profile } from "./print.ts";
import { hasPoppler, readPdf, squeezed } from "./read-pdf.ts";

const told = (problems: readonly Problem[]) =>
  problems.map(({ level, rule, message }) => `${level} ${rule}: ${message}`);
const settings = (cv: string) => ({ "content/site.yaml": `url: https://mara.example.org/\ncv: ${cv}\n` });
const link = (page = "") => /class="pill" href="([^"]*)"/.exec(page)?.[1] ?? null;

/** The text of the CV of a small site with more fields in its profile. */
async function textOf(lines: string, name?: string) {
  const { pdfs, problems } = await printedSmall({ "content/profile.md": profile(lines, name) });
  const bytes = pdfs.get("cv.pdf");
  return { text: bytes ? readPdf(bytes).text : null, problems };
}

describe("a CV gets a PDF", { timeout: 30_000 }, () => {
  test("without a word about it, linked from its page", async () => {
    const { pdfs, pages, problems } = await printedSmall({});
    expect([...pdfs.keys()]).toEqual(["cv.pdf"]);
    expect(link(pages.get("cv/index.html"))).toBe("../cv.pdf");
    expect(problems).toEqual([]);
  });

  test("in each language of the site", async () => {
    const { pdfs, pages } = await printedSmall({
      "content/site.yaml": "url: https://mara.example.org/\nlanguages: [en, sv]\n",
      "content/profile.sv.md": "---\nlocation: Göteborg\n---\n",
    });
    expect([...pdfs.keys()]).toEqual(["cv.pdf", "sv/cv.pdf"]);
    expect(link(pages.get("sv/cv/index.html"))).toBe("../../sv/cv.pdf");
  });

  test.each([
    ["{ pdf: false }", null],
    ["{ pdf: /files/mine.pdf }", "../files/mine.pdf"],
    ["false", null],
  ])("but not with cv: %s", async (cv, address) => {
    const { pdfs, pages } = await printedSmall({ ...settings(cv), "public/files/mine.pdf": "%PDF" });
    expect([...pdfs.keys()]).toEqual([]);
    expect(link(pages.get("cv/index.html"))).toBe(address);
  });

  test("but not where a file of the author's lies at its address, which is linked", async () => {
    const { pdfs, pages, problems } = await printedSmall({ "public/cv.pdf": "%PDF" });
    expect([...pdfs.keys()]).toEqual([]);
    expect(link(pages.get("cv/index.html"))).toBe("../cv.pdf");
    expect(problems).toEqual([]);
  });

  test("but not while there are mistakes", async () => {
    const { pdfs } = await printedSmall({ "content/news.yaml": "- {dat: 2025}\n" });
    expect([...pdfs.keys()]).toEqual([]);
  });

  test("and nobody speaks of one that nobody makes", async () => {
    const { pages } = await printedSmall({}, null);
    expect(link(pages.get("cv/index.html"))).toBeNull();
  });

  test("that the menu and the profile may lead to", async () => {
    const { pages, problems } = await printedSmall({
      "content/site.yaml": "url: https://mara.example.org/\nnavigation: [home, {title: CV, to: /cv.pdf}]\n",
      "content/profile.md": profile("links: {cv: /cv.pdf}\n"),
    });
    expect(problems).toEqual([]);
    expect(pages.get("index.html")).toContain('href="./cv.pdf"');
  });
});

describe.skipIf(!hasPoppler)("a variant of a CV", { timeout: 30_000 }, () => {
  const variants = `cv:
  variants:
    short: { sections: [publications] }
    industry: { title: { en: For industry, sv: För industrin }, sections: [education] }
`;
  const read = (pdfs: ReadonlyMap<string, Uint8Array>, path: string) =>
    readPdf(pdfs.get(path) ?? new Uint8Array()).text;

  test("is a PDF of its own beside the usual one, linked by its name or title", async () => {
    const { pdfs, pages, problems } = await printedSmall({
      "content/site.yaml": `url: https://mara.example.org/\n${variants}`,
    });
    expect(told(problems)).toEqual([]);
    expect([...pdfs.keys()]).toEqual(["cv.pdf", "cv-short.pdf", "cv-industry.pdf"]);
    expect([read(pdfs, "cv-short.pdf"), read(pdfs, "cv-industry.pdf")]).toEqual([
      expect.stringMatching(/^(?!.*Education).*TidesandSand/),
      expect.stringMatching(/^(?!.*TidesandSand).*Education/),
    ]);
    expect(pages.get("cv/index.html")).toContain('href="../cv-short.pdf">PDF: short</a>');
    expect(pages.get("cv/index.html")).toContain('href="../cv-industry.pdf">PDF: For industry</a>');
  });

  test("is made beside a PDF of the author's own, and not where they want none", async () => {
    const made = async (pdf: string) => {
      const site = { "content/site.yaml": `url: https://mara.example.org/\n${variants}  pdf: ${pdf}\n` };
      return [...(await printedSmall({ ...site, "public/mine.pdf": "%PDF" })).pdfs.keys()];
    };
    expect(await made("mine.pdf")).toEqual(["cv-short.pdf", "cv-industry.pdf"]);
    expect(await made("false")).toEqual([]);
  });
});

describe.skipIf(!hasPoppler)("the design of a PDF", { timeout: 30_000 }, () => {
  const read = async (cv: string) =>
    readPdf((await printedSmall(settings(cv))).pdfs.get("cv.pdf") ?? new Uint8Array());

  test("is classic on A4, unless the settings say otherwise", async () => {
    const [usual, asked] = [await read("true"), await read("{ pdf: { design: classic, paper: a4 } }")];
    expect(usual).toEqual(asked);
    expect([usual.info["Page size"], usual.fonts.join()]).toEqual([
      "595.276 x 841.89 pts (A4)",
      expect.stringContaining("LibertinusSerif"),
    ]);
  });

  test("may be modern, in the sans serif of pages, on letter paper", async () => {
    expect((await read("{ pdf: modern }")).fonts.join()).toContain("Inte1-Regular");
    const { info, fonts } = await read("{ pdf: { design: modern, paper: letter } }");
    expect(info["Page size"]).toBe("612 x 792 pts (letter)");
    expect(fonts.join()).toContain("Inte1-Regular");
    expect(fonts.join()).not.toContain("Libertinus");
  });
});

describe.skipIf(!hasPoppler)("in a PDF", { timeout: 30_000 }, () => {
  const nasty = '#read("/etc/passwd") $x$ [b] *c* _d_ \\ @e <f> // g /* h */ `i` = j';

  test("nothing that looks like markup is markup", async () => {
    const { text, problems } = await textOf(`phone: '${nasty}'\nspellings: ['${nasty}']\n`, `'${nasty}'`);
    expect(text).toContain(squeezed(nasty));
    expect(problems).toEqual([]);
  });

  test("a formula cannot hold code", async () => {
    const { text, problems } = await textOf(`location: 'At $\\text{" \\#read("/etc/passwd") "}$'\n`);
    expect(text).toContain(squeezed('\\text{" \\#read("/etc/passwd") "}'));
    expect(told(problems)).toEqual([expect.stringMatching(/^warning maths-in-pdf: /)]);
  });

  test("a formula that names a function of Typst's does not call it", async () => {
    const { text, problems } = await textOf("location: 'At $\\image(\\text{/pdf/text.typ})$'\n");
    expect(text).toContain("(/pdf/text.typ)");
    expect(told(problems)).toEqual([]);
  });

  test("maths is set as maths, and TeX that cannot be is shown as it is and told at its place", async () => {
    const { text, problems } = await textOf("location: 'At $x^2$ and $\\color{red} y$ and $\\boxed{z}$'\n");
    expect(text).toContain("Atx2and\\color{red}yand\\boxed{z}");
    expect(
      problems.map(({ rule, source, start, end }) => `${rule} ${source.text.slice(start, end)}`),
    ).toEqual(["maths-in-pdf \\color{red} y", "maths-in-pdf \\boxed{z}"]);
  });

  test("a character that no font has is left out and told, and an emoji just left out", async () => {
    const { text, problems } = await textOf("location: 'North 🎉 of \u{10FFFD}here'\n");
    expect(text).toContain("Northofhere");
    expect(told(problems)).toEqual([expect.stringMatching(/^warning no-glyph: .* lacks "/)]);
  });

  test.each(["classic", "modern"])("no odd bit of content costs the whole (%s)", async (design) => {
    const odd = [
      '## 🎓\n\nBehind an emoji. <span lang="english">In words,</span> <span lang="zh_CN">or with a line</span> <i lang="fr-É">below</i>.',
      "## \u{10FFFD}\n\nBehind a sign that no font has.",
      "## <br>\n\nBehind nothing.",
      ...["abc", "-3", "1e400", "2.5", "99999999999999999999"].map(
        (start) => `<ol start="${start}"><li>from ${start}</li></ol>`,
      ),
      `[A long way](https://mara.example.org/${"a".repeat(8000)})`,
    ];
    const { pdfs, problems } = await printedSmall({
      ...settings(`{ pdf: ${design} }`),
      "content/profile.md": `${profile("")}\n${odd.join("\n\n")}\n`,
    });
    expect(told(problems).filter((line) => !line.includes("no-glyph"))).toEqual([]);
    const { text } = readPdf(pdfs.get("cv.pdf") ?? new Uint8Array());
    for (const words of [
      "Behind an emoji. In words, or with a line below.",
      "Behind a sign",
      "Behind nothing.",
    ])
      expect(text).toContain(squeezed(words));
    for (const line of [
      "1.from abc",
      "1.from -3",
      "1.from 1e400",
      "2.from 2.5",
      "1.from 99999999999999999999",
    ])
      expect(text).toContain(squeezed(line));
    expect(text).toContain(squeezed("A long way"));
  });

  const withPhoto = (path: string) =>
    printedSmall({
      ...settings("{ photo: true }"),
      "content/profile.md": profile(`photo: ${path}\n`),
      [`public/${path}`]: "",
    });

  test("stands the picture of its owner, if the settings want it", async () => {
    const { pdfs, problems } = await withPhoto("tests/sites/everything/public/images/mara.svg");
    expect(told(problems)).toEqual([]);
    expect(readPdf(pdfs.get("cv.pdf") ?? new Uint8Array()).elements).toContain("Figure");
  });

  test.each([
    ["package.json", /cannot be read: /, /^save it again/],
    ["gone.jpg", /its file is not there or cannot be opened$/, /^look whether it is there/],
  ])("a picture that cannot be read is left out and told (%s)", async (path, message, hint) => {
    const { pdfs, problems } = await withPhoto(path);
    expect(problems).toMatchObject([
      { rule: "photo-in-pdf", message: expect.stringMatching(message), hint: expect.stringMatching(hint) },
    ]);
    expect([...pdfs.keys()]).toEqual(["cv.pdf"]);
  });
});

describe("a font that is not there", { timeout: 30_000 }, () => {
  /** A Han character so new that no font has it (Unicode 15.0, CJK Extension H). */
  const rare = "\u{31350}";

  test("for an English CV is a warning with the remedy, and there is no PDF", async () => {
    const { pdfs, pages, problems } = await printedSmall({
      "content/profile.md": profile(`location: ${rare}\n`),
    });
    expect(problems).toMatchObject([
      {
        level: "warning",
        rule: "no-font",
        message: `the CV has no PDF, since no font on this computer has "${rare}"`,
        hint: "install one: apt install fonts-noto-cjk, or npm install @expo-google-fonts/noto-serif-sc; or write cv: { pdf: false }",
      },
    ]);
    expect([...pdfs.keys(), link(pages.get("cv/index.html"))]).toEqual([null]);
  });

  test.each([
    ["for a PDF that is asked for", "cv: { pdf: true }\n", "serif-sc"],
    ["for a Chinese site", "languages: [zh]\n", "serif-sc"],
    ["for a Japanese site", "languages: [ja]\n", "serif-jp"],
    ["for a Korean site", "languages: [ko]\n", "sans-kr"],
  ])("stops the build %s", async (_, lines, font) => {
    const { problems } = await printedSmall({
      "content/site.yaml": `url: https://mara.example.org/\n${lines}`,
      "content/profile.md": profile(`location: ${rare}\n`),
    });
    expect(problems.filter(({ level }) => level === "error")).toMatchObject([
      { rule: "no-font", hint: expect.stringContaining(`npm install @expo-google-fonts/noto-${font};`) },
    ]);
  });
});

describe("templates of the author's own", { timeout: 30_000 }, () => {
  test.skipIf(!hasPoppler)("take the place of ours", async () => {
    const { pdfs } = await printedSmall({
      "templates/pdf/classic.typ":
        '#import "text.typ": *\n#show: paper.with(fonts: tag => ("Libertinus Serif",))\nMine, #cv.name',
    });
    expect(readPdf(pdfs.get("cv.pdf") ?? new Uint8Array()).text).toBe("Mine,MaraLindqvist");
  });

  test("with mistakes in them are told, and are no mistake of ours", async () => {
    const { problems } = await printedSmall({ "templates/pdf/classic.typ": "#nothing" });
    expect(told(problems)).toEqual([
      "error typst: Typst cannot set the CV with templates/pdf/classic.typ: unknown variable: nothing",
    ]);
  });
});

test("what no template can set is no mistake of the author's templates", { timeout: 30_000 }, async () => {
  const mine = packageTemplates.find(({ path }) => path.endsWith("/classic.typ"))?.text ?? "";
  const templates = { "templates/pdf/classic.typ": `${mine}\nMine.` };
  const rare = await printedSmall({ ...templates, "content/profile.md": profile("location: \u{31350}\n") });
  expect(rare.problems.map(({ rule }) => rule)).toEqual(["no-font"]);
  const broken = () => packageTemplates.map((one) => ({ ...one, text: "#nothing" }));
  const shop = { memory: { recall: () => null, keep: () => null }, packageFile, read: readBytes };
  const maker = pdfMaker({ ...shop, fontFolders: [], fontStamp: "", ourTemplates: broken });
  const { problems } = await printedSmall({ "templates/pdf/classic.typ": "#nothing" }, maker);
  expect(problems.map(({ rule }) => rule)).toEqual(["pdf-failed"]);
});

describe("what is wrong with a text is told", { timeout: 30_000 }, () => {
  const tex = "$\\color{red} y$";
  const paper = (line: string) =>
    `---\ntitle: Shores ${line}\nauthors: [Mara Lindqvist]\ndate: 2024\nvenue: Journal of Shores\n---\n`;
  const places = async (files: Record<string, string>) =>
    (await printedSmall(files)).problems.map(({ rule, source }) => [rule, source.path]);

  test("in the profile, where other files have it, too", async () => {
    const files = {
      "content/profile.md": profile(`location: 'At ${tex}'\n`),
      "content/publications/also.md": `${paper("at sea")}\nWith ${tex}.\n`,
      "content/news.yaml": `- { date: 2024-01-01, text: 'On ${tex}' }\n`,
    };
    expect(await places(files)).toEqual([["maths-in-pdf", "content/profile.md"]]);
  });

  test("not in a file that is left out", async () => {
    const files = {
      "content/publications/draft.md": paper(tex).replace("---\n", "---\ndraft: true\n"),
      "content/publications/whole.md": paper(tex),
    };
    expect(await places(files)).toEqual([["maths-in-pdf", "content/publications/whole.md"]]);
  });

  test("where the settings speak of the PDF, when it may be in either of two files", async () => {
    const files = {
      ...settings("{ pdf: true }"),
      "content/publications/a.md": `${paper("at sea")}\nWith ${tex}.\n`,
      "content/publications/b.md": paper(tex),
    };
    expect(await places(files)).toEqual([["maths-in-pdf", "content/site.yaml"]]);
  });
});

test("a CV with 300 papers takes seconds", { timeout: 60_000 }, async () => {
  const papers = Array.from({ length: 300 }, (_, index) => [
    `content/publications/p${index}.md`,
    `---\ntitle: 'Paper ${index} on $O(n^{${index}})$'\nauthors: [Mara Lindqvist*, Ilse Brandt*, Ken Ode]\ndate: ${1990 + (index % 30)}\nvenue_short: ICS\n---\n`,
  ]);
  await freshMaker();
  const from = performance.now();
  const { pdfs, problems } = await printedSmall(Object.fromEntries(papers));
  expect([problems, pdfs.get("cv.pdf")?.length]).toEqual([[], expect.any(Number)]);
  expect(performance.now() - from).toBeLessThan(20_000);
});

test.each(["paper-list", "badges", "everything", "sample", "starter"])(
  "the CV of tests/sites/%s can be set",
  { timeout: 60_000 },
  async (name) => {
    const folder = sites.find(([site]) => site === name)?.[1] ?? repository(`tests/sites/${name}`);
    const input = siteInput(folder);
    const content = input.content.map((source) => ({
      ...source,
      text: source.text.replace("  pdf: /files/cv.pdf\n", "  pdf: true\n"),
    }));
    const { pdfs, pages, problems } = await printed({ ...input, content });
    const cvs = [...pages.keys()].filter((path) => /(?:^|\/)cv\/index\.html$/.test(path));
    expect([...pdfs.keys()].length).toBe(cvs.length);
    expect(told(problems).filter((line) => /pdf|font|glyph/.test(line))).toEqual([]);
  },
);
