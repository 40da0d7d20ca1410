import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { pagesToSee } from "./harness/pages-to-see.ts";

const kilobyte = 1024;

/** The style sheet of the site; the rules a list is chosen by are counted with the page. */
function sheetOf(html: string): string {
  return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
}

/** What stands between the tags of every `style` or `script` of a page that the browser runs. */
function inside(html: string, element: "style" | "script"): string {
  const found = [...html.matchAll(new RegExp(`<${element}([^>]*)>(.*?)</${element}>`, "gs"))];
  const active = found.filter(
    ([, attributes]) => !/type="application\/(?:ld\+)?json"/.test(attributes ?? ""),
  );
  return active.map(([, , text]) => text).join("\n");
}

function zipped(text: string): number {
  return gzipSync(text).length;
}

function htmlOf(site: string, path: string): string {
  return readFileSync(join(inject("folder"), site, path), "utf8");
}

test("the home page of the sample comes in one round trip of TCP: 14 kB", () => {
  expect(zipped(htmlOf("sample", "index.html"))).toBeLessThanOrEqual(14 * kilobyte);
});

// Of these 41 kB are the abstracts, 4 what Zotero reads, 4 style.
test("a list of a hundred papers with their abstracts weighs at most 60 kB", () => {
  expect(zipped(htmlOf("hundred", "publications/index.html"))).toBeLessThanOrEqual(60 * kilobyte);
});

const files = pagesToSee.map(([name, { site, path, kind }]) => {
  return [name, site, kind === "not-found" ? "404.html" : join(path, "index.html")] as const;
});

test.each(files)("at most 5 kB of style and 2 kB of script stand in %s", (_, site, path) => {
  const html = htmlOf(site, path);
  expect(zipped(sheetOf(html))).toBeLessThanOrEqual(5 * kilobyte);
  expect(zipped(inside(html, "script"))).toBeLessThanOrEqual(2 * kilobyte);
});
