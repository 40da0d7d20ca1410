import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { policyMark, withPolicy } from "../../../src/render/finish/policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = (html: string) => withPolicy(`<meta content="${policyMark}">${html}`);

it("allows the styles and scripts of the page by their hash, and no others", () => {
  const html = policy(
    '<style>a{}</style><script>go()</script><script type="application/ld+json">{}</script>',
  );
  expect(html).toContain(`style-src ${hash("a{}")};`);
  expect(html).toContain(`script-src ${hash("go()")} ${hash("{}")};`);
  expect(html).toMatch(/^<meta content="default-src 'none';/);
});

it("allows nothing of a kind the page has none of", () => {
  expect(policy("<p>a</p>")).toContain("style-src 'none';script-src 'none'");
});

it("allows pictures and films from the hosts that the page shows some of", () => {
  const html = policy(
    '<img src="https://img.shields.io/a.svg"><video src="//films.example.org:8080/b.mp4" poster="/c.png"></video>',
  );
  expect(html).toContain("img-src 'self' https://films.example.org:8080 https://img.shields.io data:;");
  expect(html).toContain("media-src 'self' https://films.example.org:8080 https://img.shields.io;");
});

it.each(["https://a.b;script-src", "https://a.b' 'unsafe-inline'"])(
  "takes no rule from the address %s",
  (url) => {
    expect(policy(`<img src="${url}">`)).toContain("img-src 'self' https://a.b data:;");
  },
);

it("leaves a page whose templates ask for no policy as it is", () => {
  expect(withPolicy("<style>a{}</style>")).toBe("<style>a{}</style>");
});
