import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startPreview } from "../../src/dev/preview.ts";
import { writeOutputs } from "../../src/disk/write/write-outputs.ts";
import { buildSite, textsOf } from "../support/sites.ts";
import { get } from "./raw-request.ts";
import { siteIn, started, until } from "./started.ts";

const file = "0123456789";
const files = {
  "public/paper.pdf": file,
  "public/film.mp4": file,
  "public/叶 天竺.txt": "name\n",
  "public/empty.txt": "",
};

/** Takes away what `dev` puts into a page. */
function undress(html: string): string {
  return html
    .replace(
      /<script type="module" src="\/\.offprint\/[\da-f]{24}\/client\.js" data-offprint="[\w-]{12}\.[\w-]{12}"><\/script>/,
      "",
    )
    .replace(/;form-action 'none';script-src 'self' ([^;"]*);connect-src 'self'"/, ";form-action 'none'\"");
}

/** Takes away what a page lets run, and ask: `dev` says these two anew. */
function withoutLeave(html: string): string {
  return html.replace(/;(?:script|connect)-src [^;"]*/g, "");
}

/** Looking for the fonts of a busy computer may take longer than a request waits. */
async function patiently(port: number, target: string) {
  await until(async () => (await get(port, target)).status !== 0);
  return get(port, target);
}

describe("dev", () => {
  test("serves what build writes, but for one script and the policy's leave for it", async () => {
    const { port, folder } = await started({ files });
    const built = textsOf((await buildSite(folder)).value);
    expect(Object.keys(built).length).toBeGreaterThan(5);
    for (const [path, text] of Object.entries(built)) {
      const { status, body } = await get(port, `/${path}`);
      expect(status).toBe(200);
      if (path.endsWith(".html")) {
        expect(withoutLeave(undress(body))).toBe(withoutLeave(text));
        expect(body.split("data-offprint=")).toHaveLength(2);
        expect(body.split("<script").length).toBe(text.split("<script").length + 1);
      } else expect(body).toBe(text);
    }
  });

  test("makes the PDF of the CV when it is asked for, with the words of now", async () => {
    const profile = (lines: string) =>
      `---\nname: Mara\nsections:\n  education:\n    - {degree: PhD, date: 2020}\n${lines}---\nHello.\n`;
    const { port, folder, rounds } = await started({ files: { "content/profile.md": profile("") } });
    expect((await get(port, "/cv/")).body).toContain('href="../cv.pdf"');
    expect(existsSync(join(folder, ".offprint"))).toBe(false);
    const first = await patiently(port, "/cv.pdf");
    expect([first.status, first.headers["content-type"]]).toEqual([200, "application/pdf"]);
    writeFileSync(join(folder, "content/profile.md"), profile("phone: '123'\n"));
    await until(() => rounds.length > 1);
    const second = await patiently(port, "/cv.pdf");
    expect([second.status, second.body === first.body]).toEqual([200, false]);
  });

  test("says why there is no PDF of the CV", async () => {
    const rare = "---\nname: 𱍐\nsections:\n  education:\n    - {degree: PhD, date: 2020}\n---\nHello.\n";
    const { port } = await started({ files: { "content/profile.md": rare } });
    const { status, body } = await patiently(port, "/cv.pdf");
    expect([status, body]).toEqual([404, expect.stringContaining("install one: apt install fonts-noto-cjk")]);
  });

  test("lets the page's own scripts run as they may when it is published", async () => {
    const { port } = await started({ files });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec((await get(port, "/")).body)?.[1] ?? "";
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'/);
    expect(policy).toMatch(/connect-src 'self'$/);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toContain("unsafe");
  });

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/feed.xml", "application/xml; charset=utf-8"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    ["/paper.pdf", "application/pdf"],
    ["/film.mp4", "video/mp4"],
    ["/%E5%8F%B6%20%E5%A4%A9%E7%AB%BA.txt", "text/plain; charset=utf-8"],
    ["/.nojekyll", "application/octet-stream"],
  ])("says what %s is: %s", async (path, type) => {
    const { port } = await started({ files });
    expect((await get(port, path)).headers["content-type"]).toBe(type);
  });

  test.each([
    ["bytes=0-3", 206, "0123", "bytes 0-3/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-2", 206, "89", "bytes 8-9/10"],
    ["bytes=8-99", 206, "89", "bytes 8-9/10"],
    ["bytes=-99", 206, file, "bytes 0-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=-0", 416, "", "bytes */10"],
    ["bytes=3-1", 200, file, undefined],
    ["bytes=0-1,3-4", 200, file, undefined],
    ["lines=0-1", 200, file, undefined],
  ])("of a file sends the stretch %s (%i)", async (range, status, body, place) => {
    const { port } = await started({ files });
    const response = await get(port, "/paper.pdf", [`Range: ${range}`]);
    expect([response.status, response.body, response.headers["content-range"]]).toEqual([
      status,
      body,
      place,
    ]);
  });

  test("tells of a file without sending it when asked by HEAD", async () => {
    const { port } = await started({ files });
    const [head, whole] = [await get(port, "/", [], "HEAD"), await get(port, "/")];
    expect(head.body).toBe("");
    expect(head.headers["content-length"]).toBe(whole.headers["content-length"]);
    expect((await get(port, "/paper.pdf", [], "HEAD")).headers["content-length"]).toBe("10");
    expect((await get(port, "/empty.txt")).status).toBe(200);
  });

  test("shows the site's own page for what is not there, with status 404", async () => {
    const { port } = await started();
    for (const path of ["/no/such/page/", "/no.pdf"]) {
      const { status, body } = await get(port, path);
      expect(status).toBe(404);
      expect(body).toContain("data-offprint=");
      expect(body).toContain("<main");
    }
  });

  test.each(["/group/lab/", "https://example.org/group/lab/"])(
    "serves under the base %s, and leads there",
    async (base) => {
      const { port } = await started({ base, files });
      const leads = async (path: string) => {
        const { status, headers } = await get(port, path);
        return [status, headers["location"]];
      };
      expect(await leads("/")).toEqual([301, "/group/lab/"]);
      expect(await leads("/group/lab")).toEqual([301, "/group/lab/"]);
      expect(await leads("/group/lab/publications/tides")).toEqual([301, "/group/lab/publications/tides/"]);
      expect((await get(port, "/group/lab/publications/tides/")).status).toBe(200);
      expect((await get(port, "/group/lab/%E5%8F%B6%20%E5%A4%A9%E7%AB%BA.txt")).body).toBe("name\n");
      for (const path of ["/publications/", "/group/", "/group/laboratory/"])
        expect((await get(port, path)).status).toBe(404);
    },
  );

  test("serves what a link in public/ leads to inside the site, under the link's name", async () => {
    const shared = { ...files, "shared/data/one.txt": "one\n" };
    const { port, folder, rounds } = await started({ files: shared });
    symlinkSync("../shared/data", join(folder, "public/data"));
    symlinkSync("../shared/data/one.txt", join(folder, "public/two.txt"));
    await until(() => rounds.length > 1);
    for (const path of ["/data/one.txt", "/two.txt"])
      await until(async () => (await get(port, path)).body === "one\n");
  });

  test("tells of a file in public/ that is gone as absent", async () => {
    const { port, folder } = await started({ files });
    rmSync(join(folder, "public/paper.pdf"));
    expect((await get(port, "/paper.pdf")).status).toBe(404);
  });
});

describe("preview", () => {
  async function preview(base = "/") {
    const folder = siteIn(files, onTestFinished);
    const { value } = await buildSite(folder, { base });
    const out = join(folder, "_site");
    writeOutputs(value.outputs, out, value.base);
    let port = 0;
    const running = await startPreview(
      { folder: out, base: value.base },
      { host: null, port: 0, strictPort: true },
      (found) => {
        port = found;
      },
    );
    if ("stop" in running) onTestFinished(running.stop);
    return { port, out };
  }

  test("serves exactly the bytes that were written, and packs texts for those who take it", async () => {
    const { port, out } = await preview();
    const address = `http://localhost:${port}/publications/`;
    const packed = await fetch(address);
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(await packed.text()).toBe(readFileSync(join(out, "publications/index.html"), "utf8"));
    const plain = await get(port, "/publications/", ["Accept-Encoding: gzip;q=0"]);
    expect(plain.body).toBe(readFileSync(join(out, "publications/index.html"), "utf8"));
    expect((await get(port, "/paper.pdf", ["Accept-Encoding: gzip"])).headers).not.toHaveProperty(
      "content-encoding",
    );
  });

  test("does as hosts do with folders, the base and what is not there", async () => {
    const { port } = await preview("/lab/");
    expect((await get(port, "/")).headers["location"]).toBe("/lab/");
    expect((await get(port, "/lab/publications")).headers["location"]).toBe("/lab/publications/");
    const missing = await get(port, "/lab/no/");
    expect([missing.status, missing.body.includes("<main")]).toEqual([404, true]);
  });
});
