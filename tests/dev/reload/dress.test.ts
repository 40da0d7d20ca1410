import { expect, test } from "vitest";
import { dress } from "../../../src/dev/reload/dress.ts";

const client = { src: "/x/client.js", seen: "a.b" };
const script = '<script type="module" src="/x/client.js" data-offprint="a.b"></script>';
const page = (policy: string) =>
  `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><p>`;

test.each([
  ["<head><title>T</title></head><body>", `<head><title>T</title>${script}</head><body>`],
  ["<!doctype html><p>No head.", `<!doctype html><p>No head.${script}`],
  ["", script],
])("puts its script at the end of the head, or of what has none: %j", (html, dressed) => {
  expect(dress(html, client)).toBe(dressed);
});

test.each([
  [
    "default-src 'none';script-src 'sha256-abc='",
    "default-src 'none';script-src 'self' 'sha256-abc=';connect-src 'self'",
  ],
  ["default-src 'none';script-src 'none'", "default-src 'none';script-src 'self';connect-src 'self'"],
  ["default-src 'none'", "default-src 'none';script-src 'self';connect-src 'self'"],
  [
    "default-src 'self' 'sha256-abc='; img-src *",
    "default-src 'self' 'sha256-abc=';img-src *;script-src 'self' 'sha256-abc=';connect-src 'self' 'sha256-abc='",
  ],
  ["connect-src https://a.org;script-src 'self'", "script-src 'self';connect-src 'self' https://a.org"],
])("allows its script under the policy %s", (policy, allowed) => {
  expect(dress(page(policy), client)).toBe(page(allowed).replace("</head>", `${script}</head>`));
});

test("leaves signs alone that mean something to replace()", () => {
  expect(dress(page("script-src '$&'"), client)).toContain("script-src 'self' '$&'");
});
