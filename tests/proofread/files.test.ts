import { beforeAll, expect, test } from "vitest";
import { type Built, build } from "../../src/build.ts";
import { proofread } from "../../src/proofread/proofread.ts";
import { packageTemplates } from "../support/package-templates.ts";
import { smallSiteWith } from "../support/small-site.ts";

const megabyte = 1_000_000;
let built: Built;
beforeAll(async () => {
  const content = Object.entries(smallSiteWith({})).map(([path, text]) => ({ path, text }));
  const input = { content, templates: packageTemplates, publicFiles: [] };
  built = (await build(input, { base: null, drafts: false, repository: null })).value;
});

function remarksOn(sizes: Readonly<Record<string, number>>, isElsewhere = false) {
  const files = Object.entries(sizes).map(([path, bytes]) => {
    return { path, bytes, hasPosition: path.includes("taken"), text: null };
  });
  const where = { repository: null, cname: null, isElsewhere, isDeployedHere: false };
  const remarks = proofread({ built, told: [], templates: [], files, today: "2026-06-15", ...where });
  return remarks
    .filter(({ rule }) => rule !== "unused-file")
    .map(({ level, rule, message }) => `${level}[${rule}]: ${message}`);
}

test("tells of what GitHub does not take: an error, unless the site is published elsewhere", () => {
  const film = { "film.mp4": 105 * megabyte };
  const message = '[github-limit]: "public/film.mp4" has 105 MB, and GitHub takes no file above 100 MB';
  expect(remarksOn(film)).toEqual([`error${message}`]);
  expect(remarksOn(film, true)).toEqual([`warning${message}`]);
  expect(remarksOn({ "film.mp4": 100 * megabyte })).toEqual([]);
});

test("tells of a site that is too large for GitHub Pages", () => {
  const films = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.mp4`, 90 * megabyte]));
  expect(remarksOn(films)).toEqual([
    "error[github-limit]: public/ has 1.1 GB, and GitHub Pages takes no site above 1 GB",
  ]);
});

test("tells of pictures no page needs in that size; of larger ones every build does", () => {
  expect(remarksOn({ "a.jpg": 12 * megabyte, "b.jpg": 9 * megabyte, "c.pdf": 12 * megabyte })).toEqual([
    'warning[large-picture]: "public/a.jpg" has 12 MB, which no page needs',
  ]);
  expect(remarksOn({ "a.jpg": 26 * megabyte })).toEqual([]);
});

test("tells of pictures that say where they were taken", () => {
  expect(remarksOn({ "taken.jpg": 1000 })).toEqual([
    'warning[gps-position]: "public/taken.jpg" tells where it was taken',
  ]);
});
