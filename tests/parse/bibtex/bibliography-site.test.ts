import { describe, expect, it } from "vitest";
import { build } from "../../../src/build.ts";
import { dangersIn } from "../../markdown/dangers.ts";
import { packageTemplates } from "../../support/package-templates.ts";
import { repository } from "../../support/repository.ts";
import { pagesOf, siteInput, textsOf } from "../../support/sites.ts";

const profile = "---\nname: Tianzhu Ye\n---\n\nHello.\n";
const settings = "url: https://example.org/\n";

/** Builds a site of a profile and these files of `content/publications/`. */
async function site(files: Readonly<Record<string, string>>, languages = "") {
  const papers = Object.entries(files).map(([path, text]) => ({
    path: `content/publications/${path}`,
    text,
  }));
  const content = [
    { path: "content/profile.md", text: profile },
    { path: "content/site.yaml", text: settings + languages },
    ...papers,
  ];
  const input = { content, templates: packageTemplates, publicFiles: [] };
  const { value, problems } = await build(input, { base: null, drafts: false, repository: null });
  return {
    ...value,
    texts: textsOf(value),
    told: problems.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

/** The words of a page, without tags. */
function words(html: string | undefined): string {
  return mainOf(html ?? "")
    .replace(/<pre.*?<\/pre>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

/** The sample's papers, as their authors would write them in BibTeX. */
const sample = String.raw`
@string{cvpr = "IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)"}
@inproceedings{2023-slide-transformer,
  title = {Slide-Transformer: Hierarchical {Vision} {Transformer} with Local Self-Attention},
  author = {Pan*, Xuran and Ye*, Tianzhu and Xia, Zhuofan and Song, Shiji and Huang, Gao},
  year = 2023, booktitle = cvpr, abbr = {CVPR}, selected = {true},
  eprint = {2304.04237}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/2304.04237},
  code = {https://github.com/LeapLabTHU/Slide-Transformer},
  note = {Local self-attention made of ordinary convolutions, which runs well on any hardware.}
}
@inproceedings{2023-token-pruning-squeezing,
  title = "Joint Token Pruning and Squeezing Towards More Aggressive Compression of {V}ision {T}ransformers",
  author = "Wei, Siyuan$^*$ and Ye, Tianzhu$^*$ and Shen Zhang and Yao Tang and Jiajun Liang",
  year = {2023}, booktitle = cvpr, abbr = {CVPR}, selected = {true},
  arxiv = {2304.10716}, url = {https://arxiv.org/abs/2304.10716},
  code = {https://github.com/megvii-research/TPS-CVPR2023},
  note = {Tokens that are pruned leave what they know to the ones that stay.}
}
@inproceedings{2024-agent-attention,
  title = {Agent Attention: On the Integration of Softmax and Linear Attention},
  author = {Han\textsuperscript{*}, Dongchen and Ye\textsuperscript{*}, Tianzhu and Han, Yizeng and Xia, Zhuofan
    and Pan, Siyuan and Wan, Pengfei and Song, Shiji and Huang, Gao},
  date = {2024}, booktitle = {European Conference on Computer Vision ({ECCV})}, abbr = {ECCV}, selected = {true},
  eprint = {2312.08874}, eprinttype = {arxiv}, url = {https://arxiv.org/abs/2312.08874},
  code = {https://github.com/LeapLabTHU/Agent-Attention},
  note = {A few agent tokens stand between queries and keys, which joins softmax attention with linear attention.}
}
@inproceedings{2025-differential-transformer,
  title = {Differential Transformer},
  author = {Ye*, Tianzhu and Dong*, Li and Xia*, Yuqing and Sun*, Yutao and Zhu, Yi and Huang, Gao and Wei, Furu},
  year = 2025, booktitle = {International Conference on Learning Representations (ICLR)}, abbr = {ICLR},
  award = {Oral}, selected = {true}, eprint = {2410.05258}, archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2410.05258}, code = {https://aka.ms/Diff-Transformer},
  note = {Attention as the difference of two softmax maps, so that what both of them see by mistake cancels out.}
}
`;

it("makes of the sample's papers in BibTeX the same list as of its Markdown files", async () => {
  const input = siteInput(repository("."));
  const others = input.content.filter(({ path }) => !path.startsWith("content/publications/"));
  const content = [...others, { path: "content/publications/papers.bib", text: sample }];
  const options = { base: null, drafts: false, repository: null };
  const [markdown, bibtex] = await Promise.all([
    build(input, options),
    build({ ...input, content }, options),
  ]);
  expect(bibtex.problems).toEqual([]);
  const list = (built: typeof markdown) =>
    words(textsOf(built.value)["publications/index.html"]).replaceAll(" BibTeX ", " ");
  expect(list(bibtex)).toBe(list(markdown));
});

const entry = `@article{ye2025diff, title={Differential}, author={Ye, Tianzhu and Dong, Li}, year={2025}, journal={J},
  doi={10.1000/ABC}, code={https://a.b/code}, url={https://a.b/paper}, abstract={From BibTeX}}`;

describe("a Markdown file about an entry", () => {
  it.each([
    ["by its name", "ye2025diff.md", ""],
    ["by a citation key", "x.md", "key: ye2025diff\n"],
    ["by its DOI", "x.md", "doi: https://doi.org/10.1000/abc\n"],
  ])("is found %s, and makes one paper with it", async (_, name, line) => {
    const { texts, papers, told } = await site({
      "all.bib": entry,
      [name]: `---\n${line}title: Our *Title*\nlinks: { code: "https://c.d/own", slides: "https://c.d/slides" }\n---\nNotes.\n`,
    });
    expect([told, papers]).toEqual([[], 1]);
    const page = texts[`publications/${name.replace(".md", "/index.html")}`] ?? "";
    expect(words(page)).toMatch(/Our Title.*Tianzhu Ye , Li Dong.*From BibTeX.*Notes\./);
    expect(page).toContain("https://a.b/paper");
    expect(page).toContain("https://c.d/own");
    expect(page).toContain("https://c.d/slides");
    expect(page).not.toContain('href="https://a.b/code"');
  });

  it("is found by an arXiv identifier of any version, never by its title", async () => {
    const one =
      "@misc{a, title={Sand Sand}, author={A B}, year=2024, eprint={2410.05258v1}, archiveprefix={arXiv}}";
    const file = "---\ntitle: Sand Sand\nauthors: A B\ndate: 2024\narxiv: 2410.05258v3\n---\n";
    expect(await site({ "all.bib": one, "x.md": file })).toMatchObject({ papers: 1, told: [] });
    const { papers, told } = await site({ "all.bib": one, "x.md": file.replace(/arxiv.*\n/, "") });
    expect(papers).toBe(2);
    expect(told).toEqual([
      "same-paper: this may be the same paper as content/publications/x.md: title and first author are alike",
    ]);
  });

  it("gives a preprint's entry the file it lacks, and hides what it says itself", async () => {
    const one =
      "@misc{a, title={Sand Sand}, author={A B}, year=2024, month=may, eprint={2410.05258}, archiveprefix={arXiv}}";
    const { texts, told } = await site({
      "all.bib": one,
      "x.md": "---\narxiv: 2410.05258\nyear: 2025\n---\n",
    });
    expect(told).toEqual([]);
    expect(words(texts["publications/x/index.html"])).toMatch(/2025 Sand Sand A B /);
  });

  it("says what a paper lacks in its own words, in each language", async () => {
    const { texts, told } = await site(
      { "all.bib": entry, "ye2025diff.zh.md": "---\ntitle: 差分\n---\n" },
      "languages: [en, zh]\n",
    );
    expect(told).toEqual([]);
    expect(words(texts["publications/ye2025diff/index.html"])).toContain("Differential");
    expect(words(texts["zh/publications/ye2025diff/index.html"])).toMatch(/差分.*Tianzhu Ye/);
  });

  it("leaves the paper out when it is a draft", async () => {
    const { papers, leftOut } = await site({ "all.bib": entry, "ye2025diff.md": "---\ndraft: true\n---\n" });
    expect([papers, leftOut]).toEqual([
      0,
      [{ path: "content/publications/ye2025diff.md", reason: "it is a draft" }],
    ]);
  });
});

describe("a preprint and the paper it became", () => {
  const preprint = (fields: string) =>
    `@misc{pre, title={Diff}, author={Ye, Tianzhu}, year={2024}, code={https://a.b/early}, eprint={2410.05258}, archiveprefix={arXiv}${fields}}`;
  const paper = (fields: string) =>
    `@article{pub, title={Differential}, author={Ye, Tianzhu}, year={2025}, journal={Journal of X}${fields}}`;

  it.each([
    ["share an arXiv identifier", "", ", arxiv={2410.05258v2}"],
    ["share a DOI", ", doi={10.1000/x}", ", doi={10.1000/X}"],
    ["name each other", ", related={pub}", ""],
    ["name each other, the other way", "", ", related={pre}"],
  ])("are one when they %s", async (_, one, other) => {
    const { papers, told, texts } = await site({ "a.bib": preprint(one), "b.bib": paper(other) });
    expect([told, papers]).toEqual([[], 1]);
    const page = texts["publications/pub/index.html"] ?? "";
    expect(words(page)).toMatch(/Differential .*Journal of X.*2025/);
    expect(page).toContain("https://arxiv.org/abs/2410.05258");
    expect(page).toContain("https://a.b/early");
  });

  it("are one when a Markdown file says so", async () => {
    const { papers, told, texts } = await site({
      "a.bib": `${preprint("")}\n${paper("")}`,
      "x.md": "---\nkey: [pre, pub]\n---\n",
    });
    expect([told, papers]).toEqual([[], 1]);
    expect(words(texts["publications/x/index.html"])).toMatch(/Differential .*Journal of X.*2025/);
  });

  it("are two when nothing says so", async () => {
    expect(await site({ "a.bib": `${preprint("")}\n${paper("")}` })).toMatchObject({ papers: 2, told: [] });
  });
});

it("shows the author's own text of an entry, without what is for the page alone", async () => {
  const text =
    "@string{j = {Journal}}\n@article{a,\n  title = {T {X}},\n  author = {A B},\n  year = 2024,\n  journal = j,\n  selected = {true}\n}\n";
  const { texts } = await site({ "a.bib": text });
  expect(texts["publications/a/index.html"]).toContain(
    "@article{a,\n  title = {T {X}},\n  author = {A B},\n  year = 2024,\n  journal = {Journal},\n}",
  );
});

it("renders maths in entries however it is written", async () => {
  const text = String.raw`@misc{a, title={To \(n^2\)}, author={A B}, year=2024, abstract={H\textsubscript{2}O :x:}}`;
  const { texts, told } = await site({ "a.bib": text });
  expect(told).toEqual([]);
  expect(texts["publications/a/index.html"]).toMatch(/<h1.*<math.*<\/h1>/s);
  expect(texts["publications/a/index.html"]).toContain("H<sub>2</sub>O :x:");
});

describe("nothing in an entry runs", () => {
  const attacks = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\\href{javascript:alert(1)}{x}",
    '\\href{https://a.b/"><script>alert(1)</script>}{x}',
    "\\url{https://a.b/><img src=x onerror=alert(1)>}",
    "[x](javascript:alert(1))",
    "$\\href{javascript:alert(1)}{x}$",
    "$x$<svg onload=alert(1)>",
    "\\textless script\\textgreater alert(1)\\textless/script\\textgreater",
    "\\texttt{`</code><script>alert(1)</script>}",
    "<!--><img src=x onerror=alert(1)>-->",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script>",
    "\\emph{<b onclick=alert(1)>}",
    "<javascript:alert(1)>",
    "{{ site.url }} {% assign x = 1 %}",
  ];
  const fields =
    `title journal abbr note award abstract publisher volume number pages keywords school howpublished summary
    author subtitle primaryclass unknown`.split(/\s+/);

  it.each(attacks)("%s", async (attack) => {
    const value = attack.replace(/%/g, "\\%");
    const said = new Map([
      ["title", "T"],
      ["author", "A B"],
      ["year", "2024"],
    ]);
    for (const name of fields) said.set(name, name === "author" ? `A B and {${value}}` : `T ${value}`);
    const text = `@article{a, ${[...said].map(([name, one]) => `${name} = {${one}}`).join(",\n")}}`;
    const noAuthor = text.replace(/author = .*,\n/, "author = {A B},\n");
    for (const one of [text, noAuthor]) {
      const built = await site({ "a.bib": one });
      for (const [path, html] of pagesOf(built)) expect(dangersIn(mainOf(html)), path).toEqual([]);
    }
  });

  it("refuses addresses that do", async () => {
    const { told } = await site({
      "a.bib":
        "@misc{a, title={T}, author={A B}, year=2024, url={javascript:alert(1)}, pdf={data:text/html,x}, preview={javascript:x}}",
    });
    expect(told.filter((one) => one.startsWith("unsafe-link"))).toHaveLength(3);
  });
});

/** What a page says; its head and script are the theme's. */
function mainOf(html: string): string {
  return (
    /<main.*<\/main>/s
      .exec(html)?.[0]
      .replace(/<math.*?<\/math>/gs, "")
      .replace(/<!--.*?-->/gs, "") ?? ""
  );
}
