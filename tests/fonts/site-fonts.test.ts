import { Face, Blob as HarfbuzzBlob } from "harfbuzzjs";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { packageFile } from "../../src/disk/read/package-file.ts";
import type { PackageFile } from "../../src/package-file.ts";
import { packageTemplates } from "../support/package-templates.ts";
import { repository } from "../support/repository.ts";
import { pagesOf, siteInput, textsOf } from "../support/sites.ts";
import { type CaseFiles, smallSiteWith } from "../support/small-site.ts";

const options = { base: null, drafts: false, repository: null };
const address = "url: https://mara.example.org/\n";

/** A built site: its pages, and its fonts by path. */
async function built(theme: string, files: CaseFiles = {}, read: PackageFile = packageFile) {
  const all = smallSiteWith({ "content/site.yaml": `${address}${theme}`, ...files });
  const content = Object.entries(all).map(([path, text]) => ({ path, text }));
  const input = { content, templates: packageTemplates, publicFiles: [], packageFile: read };
  const { value, problems } = await build(input, options);
  const fonts = value.outputs.flatMap((output) =>
    "bytes" in output ? [[output.path, output.bytes] as const] : [],
  );
  return { pages: textsOf(value), fonts: new Map(fonts), problems };
}

/** Which of some characters a font file has. */
async function charactersIn(font: Uint8Array = new Uint8Array(), wanted = ascii + others): Promise<string> {
  const plain = await subsetFont(Buffer.from(font), wanted, { targetFormat: "truetype" });
  const codes = new Face(new HarfbuzzBlob(new Uint8Array(plain))).collectUnicodes();
  return [...codes].map((code) => String.fromCodePoint(code)).join("");
}

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const others = "éÉőŐβжЖ";

/** Fonts are cut for each of these sites; a busy machine takes its time. */
const patient = { timeout: 60_000 };

describe("a site that asks for a font", patient, () => {
  const inter = "theme: { font: inter }\n";
  const found = ({ fonts }: Awaited<ReturnType<typeof built>>, part: string) =>
    [...fonts].find(([path]) => path.replace(/-[0-9a-f]{8}[.]woff2$/, "") === `fonts/${part}`) ?? [];

  it("has it small, upright and slanted, under the name of its bytes, with its licence", async () => {
    const { fonts, problems } = await built(inter);
    expect(problems).toEqual([]);
    expect([...fonts.keys()].map((path) => path.replace(/[0-9a-f]{8}/, "#"))).toEqual([
      "fonts/inter-latin-#.woff2",
      "fonts/inter-latin-italic-#.woff2",
      "fonts/inter-LICENSE.txt",
    ]);
    for (const bytes of fonts.values()) expect(bytes.length).toBeLessThan(25_000);
  });

  it("fetches it at once, from wherever the page is", async () => {
    const made = await built(inter);
    const [path] = found(made, "inter-latin");
    const link = (root: string) =>
      `<link rel="preload" href="${root}${path}" as="font" type="font/woff2" crossorigin>`;
    expect(made.pages["index.html"]).toContain(link("./"));
    expect(made.pages["publications/tides/index.html"]).toContain(link("../../"));
    expect(made.pages["publications/tides/index.html"]).toContain(`src:url("../../${path}")format("woff2")`);
    expect(made.pages["404.html"]).toContain(`src:url("/${path}")format("woff2")`);
  });

  it("shows text at once, in a font of the same measures", async () => {
    const { pages } = await built("theme: { font: [literata, inter] }\n");
    const html = pages["index.html"] ?? "";
    const faces = html.match(/@font-face\{[^}]*\}/g) ?? [];
    const own = faces.filter((face) => face.includes("src:url("));
    expect(own).toHaveLength(4);
    for (const face of own) expect(face).toContain("font-display:optional");
    expect(faces.filter((face) => face.includes("size-adjust:"))).toHaveLength(4);
    expect(html).toContain('{--own-serif:"Literata","Literata stand-in"}');
    expect(html).toContain('{--own-sans:"Inter","Inter stand-in"}');
    expect(html).toContain("--roman:var(--own-serif,");
    expect(html).toContain("--latin:var(--own-sans,");
  });

  it("has the letters it uses in files for their scripts, and no others", async () => {
    const made = await built(inter, {
      "content/profile.md": "---\nname: Mara Lindqvist\n---\n\nCafé, Erdős, β-waves.\n",
    });
    expect(await charactersIn(found(made, "inter-latin")[1])).toBe(`${ascii}Éé`);
    expect(await charactersIn(found(made, "inter-latin-ext")[1])).toBe("Őő");
    expect(await charactersIn(found(made, "inter-greek")[1])).toBe("β");
    expect(found(made, "inter-cyrillic")).toEqual([]);
    expect(made.pages["index.html"]?.match(/rel="preload"/g)).toHaveLength(1);
  });

  it("leaves Chinese to the reader's system", async () => {
    const { fonts } = await built(inter, { "content/profile.md": "---\nname: 叶天竺\n---\n" });
    expect([...fonts.keys()].every((path) => /inter-(?:latin|LICENSE)/.test(path))).toBe(true);
  });

  it("has the same bytes each time, and the same file when only the words change", async () => {
    const one = await built(inter);
    const same = await built(inter, {
      "content/profile.md": "---\nname: Mara Lindqvist\n---\n\nOther words 1!\n",
    });
    expect(same.fonts).toEqual(one.fonts);
  });

  it("says what to install when it is not there", async () => {
    const { problems, fonts } = await built(inter, {}, (name) =>
      name.startsWith("@fontsource") ? null : packageFile(name),
    );
    expect(fonts.size).toBe(0);
    expect(problems).toMatchObject([{ level: "error", rule: "font-not-installed" }]);
  });
});

it("says when the author's style sheet has no place for it", patient, async () => {
  const content = Object.entries(
    smallSiteWith({ "content/site.yaml": `${address}theme: { font: inter }\n` }),
  ).map(([path, text]) => ({ path, text }));
  const liquid = packageTemplates.filter(({ path }) => path.endsWith(".liquid"));
  const templates = [...liquid, { path: "templates/style.css", text: "body { font-family: Georgia }" }];
  const { problems } = await build({ content, templates, publicFiles: [], packageFile }, options);
  expect(problems).toMatchObject([
    { level: "warning", rule: "idle-font", message: '"templates/style.css" does not use the font "inter"' },
  ]);
});

it("costs nothing on a site that does not ask for it", async () => {
  const read: string[] = [];
  const { fonts, pages } = await built("", {}, (name) => {
    read.push(name);
    return packageFile(name);
  });
  expect(fonts.size).toBe(0);
  expect(pages["index.html"]).not.toMatch(/preload|--own-sans:|\/fonts\//);
  expect(read.filter((name) => name.startsWith("@fontsource"))).toEqual([]);
});

it("has every character that any page shows and the font knows", patient, async () => {
  const input = siteInput(repository("tests/sites/everything"));
  const content = input.content.map(({ path, text }) => {
    const isSettings = path === "content/site.yaml";
    return { path, text: isSettings ? text.replace("theme:\n", "theme:\n  font: inter\n") : text };
  });
  const { value } = await build({ ...input, content }, options);
  const shown = [...new Set(pagesOf(value).flatMap(([, html]) => [...html]))].join("");
  const made = value.outputs.flatMap((output) => (/-[0-9a-f]{8}[.]woff2$/.test(output.path) ? [output] : []));
  const files = made.map((output) => ("bytes" in output ? output.bytes : undefined));
  const wholes = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic"].map((script) =>
    packageFile(`@fontsource-variable/inter/files/inter-${script}-wght-normal.woff2`),
  );
  const known = await Promise.all(wholes.map((whole) => charactersIn(whole ?? undefined, shown)));
  const has = (await Promise.all(files.map((file) => charactersIn(file, shown)))).join("");
  expect(known.join("").length).toBeGreaterThan(95);
  expect([...known.join("")].filter((character) => !has.includes(character))).toEqual([]);
});
