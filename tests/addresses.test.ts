import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { offprint, ownFolder } from "./support/command.ts";
import { pathsIn } from "./support/file-tree.ts";
import { addressesOf, idsOf } from "./support/links.ts";
import { repository } from "./support/repository.ts";

const home = "https://mara.example.org/repo/";
const out = ownFolder("made");
let files: ReadonlySet<string> = new Set();
let pages: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  const args = ["build", repository("tests/sites/everything"), "--out", out, "--base", home];
  expect(await offprint(args)).toMatchObject({ code: 0 });
  files = new Set(pathsIn(out).filter((path) => !path.startsWith(".offprint/")));
  const html = [...files].filter((path) => path.endsWith(".html"));
  pages = new Map(html.map((path) => [path, readFileSync(join(out, path), "utf8")]));
}, 60_000);

/** Every address a page leads to or shows, those of its style sheets and of previews elsewhere among them. */
function everyAddress(html: string): readonly string[] {
  const styles = html.matchAll(/\burl\("?([^")]+)"?\)/g);
  const previews = html.matchAll(/<meta property="[^>]*content="(https?:[^"]*)"/g);
  return [...addressesOf(html), ...[...styles, ...previews].map(([, address = ""]) => address)];
}

/** The addresses that lead nowhere, on all pages a host or a disk shows by themselves, when the folder lies at `root`. */
function deadAt(root: string): readonly string[] {
  const isOldAddress = (html: string) => html.includes('http-equiv="refresh"');
  const shown = [...pages].filter(
    ([path, html]) => path !== "404.html" && !(isDisk(root) && isOldAddress(html)),
  );
  return shown.flatMap(([path, html]) => deadIn(path, html, root, new URL(encodeURI(path), root)));
}

function deadIn(path: string, html: string, root: string, shownAt: URL): readonly string[] {
  const dead = everyAddress(html).filter((address) =>
    address.startsWith("#")
      ? !idsOf(html).includes(decodeURIComponent(address.slice(1)))
      : !leadsSomewhere(new URL(address, shownAt), root, html),
  );
  return dead.map((address) => `${path}: ${address}`);
}

/** As a browser has it: a web server shows the index.html of a folder; on a disk, the script of the page names it. */
function leadsSomewhere(url: URL, root: string, html: string): boolean {
  const start = [root, home].find((known) => url.href.startsWith(known));
  if (start === undefined) return url.host !== new URL(root).host || url.protocol === "data:";
  const path = decodeURIComponent(url.pathname.slice(new URL(start).pathname.length));
  const hasIndex = !isDisk(start) || html.includes('link.protocol === "file:"');
  const file = hasIndex ? path.replace(/(^|\/)$/, "$1index.html") : path;
  const page = pages.get(file);
  if (url.hash === "" || page === undefined) return files.has(file);
  return idsOf(page).includes(decodeURIComponent(url.hash.slice(1)));
}

function isDisk(root: string): boolean {
  return root.startsWith("file:");
}

describe("one and the same build", () => {
  test.each(["https://a.test/", "https://a.test/repo/", "https://a.test/~mara/a%20b/"])(
    "has no address that leads nowhere at %s",
    (root) => {
      expect(pages.size).toBeGreaterThan(60);
      expect(deadAt(root)).toEqual([]);
    },
  );

  test("has none on a disk", () => {
    expect(deadAt(pathToFileURL(join(out, "/")).href)).toEqual([]);
  });

  test("names the address it was built for wherever a page says its own", () => {
    const texts = [
      ...pages.values(),
      ...["sitemap.xml", "feed.xml"].map((path) => readFileSync(join(out, path), "utf8")),
    ];
    const own = texts.flatMap((text) => [
      ...text.matchAll(
        /(?:rel="(?:canonical|alternate)"[^>]*href=|property="og:(?:url|image)" content=|<loc>|<link href=)"?(https?:[^"<]+)/g,
      ),
    ]);
    expect(own.length).toBeGreaterThan(200);
    const wrong = own.filter(
      ([, address = ""]) => !leadsSomewhere(new URL(address), home, "") || !address.startsWith(home),
    );
    expect(wrong.map(([text]) => text)).toEqual([]);
  });
});

test.each(["", "a/", "a/b/c/", "publications/tides/no-such/"])(
  "404.html has the right links when it is shown for %sx",
  (folder) => {
    const html = pages.get("404.html") ?? "";
    const root = "https://a.test/repo/";
    expect(addressesOf(html).filter((address) => address.startsWith("/repo/")).length).toBeGreaterThan(5);
    expect(deadIn("404.html", html, root, new URL(`${folder}x`, root))).toEqual([]);
  },
);
