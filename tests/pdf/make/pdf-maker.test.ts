import { expect, test } from "vitest";
import { packageFile } from "../../../src/disk/read/package-file.ts";
import { readBytes } from "../../../src/disk/read/read-bytes.ts";
import { latePdfMaker, pdfMaker } from "../../../src/pdf/make/pdf-maker.ts";
import { packageTemplates } from "../../support/package-templates.ts";
import { printedSmall, profile } from "../print.ts";

function shop(kept = new Map<string, Uint8Array>()) {
  const memory = {
    recall: (name: string) => kept.get(name) ?? null,
    keep: (name: string, bytes: Uint8Array) => kept.set(name, bytes),
  };
  const ourTemplates = () => packageTemplates;
  return { kept, memory, packageFile, read: readBytes, ourTemplates, fontFolders: [], fontStamp: "" };
}

const small = async (lines: string, one: ReturnType<typeof shop>) =>
  (await printedSmall({ "content/profile.md": profile(lines) }, pdfMaker(one))).pdfs.get("cv.pdf");

test("a PDF is remembered by all that is in it", { timeout: 30_000 }, async () => {
  const one = shop();
  const first = await small("", one);
  expect(await small("", one)).toEqual(first);
  expect(one.kept.size).toBe(1);
  await small("phone: '123'\n", one);
  expect(one.kept.size).toBe(2);
  await small("", { ...one, fontStamp: "other fonts" });
  expect(one.kept.size).toBe(3);
});

test("a PDF in the fonts of a package is made anew with another version of that", {
  timeout: 30_000,
}, async () => {
  const one = shop();
  const later = (name: string) =>
    name === "@fontsource-variable/inter/package.json"
      ? Buffer.from('{"version":"99.0.0"}')
      : packageFile(name);
  const make = (packages: typeof packageFile, design: string) =>
    printedSmall(
      { "content/site.yaml": `url: https://mara.example.org/\ncv: { pdf: ${design} }\n` },
      pdfMaker({ ...one, packageFile: packages }),
    );
  await make(packageFile, "modern");
  await make(later, "modern");
  expect(one.kept.size).toBe(2);
  await make(packageFile, "classic");
  await make(later, "classic");
  expect(one.kept.size).toBe(3);
});

test("what is remembered is taken as it is, unless it is not whole", { timeout: 30_000 }, async () => {
  const one = shop();
  const first = await small("", one);
  const [[key = "", bytes = new Uint8Array()] = []] = one.kept;
  one.kept.set(key, bytes.slice(0, -1));
  expect(await small("", one)).toEqual(first);
  expect(one.kept.get(key)).toEqual(bytes);
});

test("what is not as it should be is not remembered, so that it is told again", {
  timeout: 30_000,
}, async () => {
  const one = shop();
  await small("location: '$\\color{red} x$'\n", one);
  expect(one.kept.size).toBe(0);
});

test("where nobody has asked yet, there is nothing but the promise", { timeout: 30_000 }, async () => {
  const one = shop();
  const { pdfs, pages } = await printedSmall({}, latePdfMaker(one));
  expect([pdfs.size, one.kept.size]).toEqual([0, 0]);
  expect(pages.get("cv/index.html")).toContain("cv.pdf");
});
