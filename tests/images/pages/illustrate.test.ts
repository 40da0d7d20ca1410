import { describe, expect, it } from "vitest";
import { illustrate } from "../../../src/images/illustrate.ts";
import type { MadeFile, Picture, Wanted } from "../../../src/images/picture.ts";

const location = { url: "https://mara.example.org/repo/", base: "/repo/" };
const publicFiles = ["images/sand.jpg", "images/a b&c.png", "plan.svg", "waves.mp4"].map((path) => ({
  path,
  from: `/site/public/${path}`,
}));

const made = (format: MadeFile["format"], width: number): MadeFile => {
  const name = `_images/sand-0123456789-${width}.${format === "jpeg" ? "jpg" : format}`;
  return { format, width, path: name, copy: `/memory/${name}` };
};
const avif = [120, 240, 360, 336, 736, 1104, 1472].map((width) => made("avif", width));
const sand: Picture = {
  width: 3000,
  height: 2000,
  isDrawing: false,
  files: [...avif, made("webp", 240), made("webp", 736), made("jpeg", 1200)],
};
const known: Readonly<Record<string, Picture>> = {
  "images/sand.jpg": sand,
  "images/a b&c.png": { width: 40, height: 20, isDrawing: false, files: [] },
  "plan.svg": { width: 1472, height: 736, isDrawing: true, files: [] },
  "waves.mp4": { width: 640, height: 360, isDrawing: false, files: [] },
};

/** A page with its pictures shown, and what was asked for on the way. */
async function shown(html: string, pictures = known, path = "papers/sand/index.html") {
  const wanted: Wanted[] = [];
  const { value } = await illustrate(
    [{ path, text: html }],
    { publicFiles, location, entries: [], files: [] },
    async (all) => {
      wanted.push(...all);
      return { shown: new Map(Object.entries(pictures)), complaints: new Map() };
    },
  );
  const [page, ...files] = value;
  return { html: page && "text" in page ? page.text : "", wanted, files };
}

const set = (root: string, ...widths: readonly number[]) =>
  widths.map((width) => `${root}_images/sand-0123456789-${width}.avif ${width}w`).join(", ");

describe("a picture on a page", () => {
  it("gets AVIF in the widths of the column, a size, and WebP for browsers without AVIF", async () => {
    const { html } = await shown('<p><img src="../../images/sand.jpg" alt="Sand" loading="lazy"></p>');
    expect(html).toBe(
      `<p><picture><source type="image/avif" srcset="${set("../../", 336, 736, 1104, 1472)}" ` +
        'sizes="(max-width: 60rem) 100vw, 46rem"><img src="../../_images/sand-0123456789-736.webp" alt="Sand" ' +
        'loading="lazy" width="3000" height="2000"></picture></p>',
    );
  });

  it.each([
    ["portrait", "7.5rem", [120, 240, 360], 240],
    ["teaser", "(max-width: 40rem) 100vw, 10.5rem", [336, 736, 1104], 736],
    ["column", "(max-width: 60rem) 100vw, 46rem", [336, 736, 1104, 1472], 736],
    ["elsewhere", "(max-width: 60rem) 100vw, 46rem", [336, 736, 1104, 1472], 736],
  ] as const)("gets the files of its place: %s", async (place, sizes, widths, fallback) => {
    const { html, wanted } = await shown(`<img data-place="${place}" src="./images/sand.jpg" alt="">`);
    expect(html).toContain(`srcset="${set("./", ...widths)}" sizes="${sizes}"`);
    expect(html).toContain(`src="./_images/sand-0123456789-${fallback}.webp"`);
    expect(html).not.toContain("data-place");
    expect(wanted[0]?.uses).toEqual([{ widths, fallback }]);
  });

  it("that moves stands still for those who want no motion", async () => {
    const files = [made("webp", 736), made("avif", 736)];
    const { html } = await shown('<img src="../../images/sand.jpg" alt="">', {
      "images/sand.jpg": { ...sand, isMoving: true, files },
    });
    expect(html).toContain(
      '<source type="image/avif" media="(prefers-reduced-motion: reduce)" ' +
        'srcset="../../_images/sand-0123456789-736.avif 736w"',
    );
    expect(html).toContain('src="../../_images/sand-0123456789-736.webp"');
  });

  it("gets files for the width its author gave it, and keeps that", async () => {
    const { html } = await shown('<img src="./images/sand.jpg" alt="" width="150">');
    expect(html).toContain(`srcset="${set("./", 336)}" sizes="150px"`);
    expect(html).toMatch(/<img [^>]*width="150" height="100">/);
  });

  it.each([
    ['width="300" height="300"', 'width="300" height="300"'],
    ['height="100"', 'height="100" width="150"'],
    ['width="50%"', 'width="50%"'],
    ["width", "width"],
  ])("keeps the size its author gave it: %s", async (written, expected) => {
    const { html } = await shown(`<img src="./images/sand.jpg" alt="" ${written}>`);
    expect(/alt="" (.*?)>/.exec(html)?.[1]).toBe(expected);
  });

  it("keeps the sizes its template gives", async () => {
    const { html } = await shown('<img sizes="50vw" src="./images/sand.jpg" alt="">');
    expect(html).toContain('sizes="50vw"><img src=');
    expect(html.match(/sizes=/g)).toHaveLength(1);
  });

  it("is found from a page that may be shown anywhere", async () => {
    const { html } = await shown('<img src="/repo/images/sand.jpg" alt="">', known, "404.html");
    expect(html).toContain('src="/repo/_images/sand-0123456789-736.webp"');
  });

  it("is found however its address is written", async () => {
    const { html } = await shown("<IMG alt=x SRC='../images/a%20b&amp;c.png?v=2'/>");
    expect(html).toBe(`<IMG alt=x SRC='../images/a%20b&amp;c.png?v=2' width="40" height="20"/>`);
  });

  it("is not put into a second <picture>", async () => {
    const { html } = await shown(
      '<picture><img src="./images/sand.jpg" alt=""></picture><img src="./images/sand.jpg" alt="">',
    );
    expect(html.match(/<picture>/g)).toHaveLength(2);
    expect(html.match(/<source/g)).toHaveLength(1);
  });

  it("stays as it is when its template chose the files", async () => {
    const { html } = await shown('<img srcset="a.png 2x" src="./images/sand.jpg" alt="">');
    expect(html).toBe('<img srcset="a.png 2x" src="./images/sand.jpg" alt="" width="3000" height="2000">');
  });
});

describe("what stays as it is", () => {
  it.each([
    '<img src="https://elsewhere.org/images/sand.jpg" alt="">',
    '<img src="//elsewhere.org/images/sand.jpg" alt="">',
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<img src="./images/gone.jpg" alt="">',
    '<img alt="">',
    '<a href="./images/sand.jpg">sand</a>',
    '<!-- <img src="./images/sand.jpg"> -->',
    `<script>"<img src='./images/sand.jpg'>"</SCRIPT>`,
    '<style><img src="./images/sand.jpg"></style>',
    '<textarea><img src="./images/sand.jpg"></textarea>',
    '<pre>&lt;img src="./images/sand.jpg"&gt;</pre>',
    '<p title="<img src=./images/sand.jpg>">',
    '<img src="./images/sand.jpg',
    '<!-- <img src="./images/sand.jpg">',
    '<meta property="og:title" content="https://mara.example.org/repo/images/sand.jpg">',
  ])("%s", async (html) => {
    expect((await shown(html)).html).toBe(html);
  });

  it("a drawing for social networks", async () => {
    const html = '<meta property="og:image" content="https://mara.example.org/repo/plan.svg">';
    expect((await shown(html)).html).toBe(html);
  });

  it("everything, where nobody makes pictures; but no page says data-place", async () => {
    const page = { path: "index.html", text: '<img data-place="teaser" src="./images/sand.jpg" alt="">' };
    const { value } = await illustrate([page], { publicFiles, location, entries: [], files: [] }, null);
    expect(value).toEqual([{ path: "index.html", text: '<img src="./images/sand.jpg" alt="">' }]);
  });
});

it("gives a film its size", async () => {
  const { html, wanted } = await shown('<video src="../../waves.mp4" controls></video>');
  expect(html).toBe('<video src="../../waves.mp4" controls width="640" height="360"></video>');
  expect(wanted).toEqual([{ path: "waves.mp4", from: "/site/public/waves.mp4", uses: [], card: false }]);
});

describe("for social networks", () => {
  const card = (path: string) => `<meta property="og:image" content="https://mara.example.org/repo/${path}">`;

  it("a picture is a JPEG with its size", async () => {
    const { html, wanted } = await shown(card("images/sand.jpg"));
    expect(html.split("\n")).toEqual([
      card("_images/sand-0123456789-1200.jpg"),
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="800">',
    ]);
    expect(wanted).toMatchObject([{ path: "images/sand.jpg", uses: [], card: true }]);
  });

  it("a small one is itself", async () => {
    const { html } = await shown(card("images/a%20b&amp;c.png"));
    expect(html.split("\n")[0]).toBe(card("images/a%20b&amp;c.png"));
    expect(html).toContain('<meta property="og:image:width" content="40">');
  });
});

it("asks for every picture once, sorted by path, and brings the files made of it", async () => {
  const { wanted, files } = await shown(
    '<img src="../../plan.svg" alt=""><img src="../../images/sand.jpg" alt=""><img src="../../images/sand.jpg" alt="" data-place="portrait">',
  );
  expect(wanted.map(({ path, uses }) => [path, uses.length])).toEqual([
    ["images/sand.jpg", 2],
    ["plan.svg", 1],
  ]);
  expect(files).toEqual(sand.files.map(({ path, copy }) => ({ path, copy })));
});

it.each(["<img ", "<!--", "<script>", '<img src="', "<picture", "<img src=./a ", "<meta content='"])(
  "reads two megabytes of %s in no time",
  async (piece) => {
    const started = performance.now();
    await shown(piece.repeat(2_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(15_000);
  },
  30_000,
);

describe("a picture in a feed", () => {
  const feed = async (html: string, path = "feed.xml") => {
    const text = html.replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    const page = { path: "news/index.html", text: '<img src="../images/sand.jpg" alt="">' };
    const all = async () => ({ shown: new Map(Object.entries(known)), complaints: new Map() });
    const surroundings = { publicFiles, location, entries: [], files: [{ path, text }] };
    const { value } = await illustrate([page], surroundings, all);
    const file = value.find((one) => one.path === path);
    return file && "text" in file ? file.text.replaceAll("&lt;", "<").replaceAll("&quot;", '"') : null;
  };
  const site = "https://mara.example.org/repo/";
  const img = (address: string) => `<p>A <img alt="" src="${address}"> src="${site}images/sand.jpg"</p>`;

  it("is the WebP of the page", async () => {
    const light = `${site}_images/sand-0123456789-736.webp`;
    expect(await feed(img(`${site}images/sand.jpg`))).toBe(img(light));
    expect(await feed(img(`${site}images/sand.jpg`), "zh/feed.xml")).toBe(img(light));
  });

  it.each([`${site}plan.svg`, "https://mara.example.org/images/sand.jpg", `${site}images/none.jpg`])(
    "stays as it is: %s",
    async (address) => {
      expect(await feed(img(address))).toBe(img(address));
    },
  );

  it("is left alone in other files", async () => {
    expect(await feed(img(`${site}images/sand.jpg`), "data.xml")).toBe(img(`${site}images/sand.jpg`));
  });
});
