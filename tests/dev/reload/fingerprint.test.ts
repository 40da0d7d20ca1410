import { expect, test } from "vitest";
import { fingerprint, printFingerprint, stepTo } from "../../../src/dev/reload/fingerprint.ts";

const page = (style: string, text: string) =>
  `<meta content="style-src 'sha256-${style.length}=';script-src 'none'"><style>${style}</style><p>${text}</p>`;

test.each([
  ["nothing", "the same page", page("a", "x"), ""],
  ["css", "other styles", page("abc", "x"), ""],
  ["reload", "other text", page("a", "y"), ""],
  ["reload", "other text and styles", page("abc", "y"), ""],
  ["reload", "another picture", page("a", "x"), "photo.jpg 2"],
  ["reload", "one style sheet more", `${page("a", "x")}<style>b</style>`, ""],
])("the way from a page is %s to %s", (step, _, html, beside) => {
  const seen = printFingerprint(fingerprint(page("a", "x"), ""));
  expect(stepTo(fingerprint(html, beside), seen)).toBe(step);
});

test.each(["", ".", "undefined.undefined"])("who says to have seen %j reloads", (seen) => {
  expect(stepTo(fingerprint(page("a", "x"), ""), seen)).toBe("reload");
});
