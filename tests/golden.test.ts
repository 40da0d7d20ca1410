import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { pathsIn, readTree, replaceTree } from "./support/file-tree.ts";
import { htmlRules } from "./support/html-rules.ts";
import { addressesOf, idsOf } from "./support/links.ts";
import { repository } from "./support/repository.ts";
import { buildSite, pagesOf, sites, textsOf } from "./support/sites.ts";

const rules = new HtmlValidate(htmlRules);

describe.each(sites)("the site %s", async (name, folder) => {
  const { value: built, problems } = await buildSite(folder);
  const expected = repository(`tests/sites/${name}/expected`);
  const texts = textsOf(built);

  test("has nothing to complain of", () => {
    expect(problems).toEqual([]);
  });

  test("is what it was, byte for byte, no file more and no file less", () => {
    if (process.env["UPDATE_GOLDEN"]) replaceTree(expected, texts);
    expect(texts).toEqual(readTree(expected));
  });

  test("writes no file twice", () => {
    const paths = built.outputs.map(({ path }) => path);
    expect(paths.toSorted()).toEqual([...new Set(paths)].sort());
  });

  test("has every file of public/ as it is", () => {
    const copies = built.outputs.flatMap((output) => ("copy" in output ? [[output.path, output.copy]] : []));
    const given = copies.filter(([path]) => !path?.startsWith("_images/"));
    const files = pathsIn(join(folder, "public")).filter((path) => path !== ".gitkeep");
    expect(Object.fromEntries(given)).toEqual(
      Object.fromEntries(files.map((path) => [path, join(folder, "public", path)])),
    );
  });

  test.each(pagesOf(built))("has valid HTML in %s", async (_, html) => {
    const { results } = await rules.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });

  test.each(pagesOf(built))("gives no id twice in %s", (_, html) => {
    expect(idsOf(html)).toEqual([...new Set(idsOf(html))]);
  });

  test.each(pagesOf(built))("asks nobody else for anything in %s", (_, html) => {
    expect(html).not.toMatch(/<(?:img|script|iframe|source|video|audio|embed)\b[^>]*\ssrc="(?:https?:)?\/\//);
    expect(html).not.toMatch(
      /<link\b[^>]*\srel="(?:stylesheet|preload|preconnect)"|@import|url\(["']?(?:https?:)?\/\//,
    );
  });

  test.each(["/", "/repo/"])("has no broken link when it lives at %s", async (base) => {
    const { value } = await buildSite(folder, { base });
    const files = new Set(value.outputs.map(({ path }) => path));
    const pages = new Map(pagesOf(value));
    const broken = [...pages].flatMap(([path, html]) => {
      const shownAt = path === "404.html" ? "deep/in/nowhere/" : path.replace(/(^|\/)index\.html$/, "$1");
      const away = addressesOf(html).filter((address) => !idsOf(html).some((id) => address === `#${id}`));
      const dead = away.filter(
        (address) => !leadsSomewhere(new URL(address, `https://site.test${base}${shownAt}`)),
      );
      return dead.map((address) => `${path}: ${address}`);
    });
    expect(broken).toEqual([]);

    function leadsSomewhere({ host, pathname, hash }: URL): boolean {
      if (host !== "site.test") return true;
      if (!pathname.startsWith(base)) return false;
      const path = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, "$1index.html");
      if (hash === "" || !pages.has(path)) return files.has(path);
      return idsOf(pages.get(path) ?? "").includes(decodeURIComponent(hash.slice(1)));
    }
  });
});
