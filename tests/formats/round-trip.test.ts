import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { library, libraryFile } from "./library.ts";

/** What another program made of a file; throws with its words when it complains. */
function run(program: string, args: readonly string[], input: string): string {
  const { stdout, stderr, status } = spawnSync(program, args, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

function isThere(program: string): boolean {
  return spawnSync(program, ["--version"]).error === undefined;
}

/** Readers lower the case of titles, and have their own apostrophes. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}

const expected = library.map(({ title, families, date }) => ({
  title: plain(title),
  families: [...families],
  date: date.slice(0, 7),
}));

interface CslItem {
  readonly title: string;
  readonly author: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
}

/** What Pandoc read, in the order of the library. */
function fromPandoc(format: string, text: string) {
  const items: readonly CslItem[] = JSON.parse(run("pandoc", ["-f", format, "-t", "csljson"], text));
  return items.map(({ title, author, issued }) => ({
    title: plain(title),
    families: author.map(({ family, literal }) =>
      plain(family ?? literal ?? "").replace(/^van (?=gool)/, ""),
    ),
    date: (issued["date-parts"][0] ?? [])
      .slice(0, 2)
      .map((part) => String(part).padStart(2, "0"))
      .join("-"),
  }));
}

describe.skipIf(!isThere("pandoc"))("Pandoc reads the same authors, titles and dates", () => {
  it.each([
    ["bibtex", "bib"],
    ["biblatex", "bib"],
    ["csljson", "json"],
  ])("as %s", async (format, ending) => {
    expect(fromPandoc(format, await libraryFile(ending))).toEqual(expected);
  });

  it("keeps the capitals that BibTeX must not lower", async () => {
    const items: readonly CslItem[] = JSON.parse(
      run("pandoc", ["-f", "bibtex", "-t", "csljson"], await libraryFile("bib")),
    );
    expect(items[0]?.title).toContain("BERT and ViT");
    expect(items[0]?.title).toContain("3D to 50% of A/B");
  });
});

/** What Bibutils read: its MODS, in the order of the file. */
function fromBibutils(program: string, text: string) {
  const mods = run(program, ["--unicode-no-bom"], text).split("<mods ").slice(1);
  return mods.map((one) => ({
    title: plain(
      unescaped(/<title>(.*?)<\/title>(?:\s*<subTitle>(.*?)<\/subTitle>)?/s.exec(one)?.slice(1) ?? []),
    ),
    families: Array.from(one.matchAll(/<name[^>]*>.*?<\/name>/gs), ([name]) => name)
      .filter((name) => name.includes(">author<"))
      .map(familyIn),
    date:
      /<dateIssued[^>]*>(.*?)<\/dateIssued>/.exec(one)?.[1]?.slice(0, 7) ??
      /<date>(.*?)<\/date>/.exec(one)?.[1]?.slice(0, 7),
  }));
}

function familyIn(name: string): string {
  const part =
    /<namePart type="family">(.*?)<\/namePart>/.exec(name) ?? /<namePart>(.*?)<\/namePart>/.exec(name);
  return plain(unescaped([part?.[1] ?? ""])).replace(/^van (?:der )?/, "");
}

function asGroup(family: string): string {
  return family === "team" ? "gemini team" : family;
}

function unescaped(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join(": ")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

describe.skipIf(!isThere("bib2xml"))("Bibutils reads the same authors, titles and dates", () => {
  it.each([
    ["bib2xml", "bib"],
    ["ris2xml", "ris"],
  ])("with %s", async (program, ending) => {
    const read = fromBibutils(program, await libraryFile(ending));
    // Of RIS it takes every name apart, whatever stands behind it.
    const groups =
      ending === "ris" ? read.map((one) => ({ ...one, families: one.families.map(asGroup) })) : read;
    expect(groups).toEqual(expected);
  });
});
