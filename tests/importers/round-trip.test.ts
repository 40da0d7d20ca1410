import { describe, expect, it } from "vitest";
import { importCv } from "../../src/importers/import-cv.ts";
import type { Source } from "../../src/source.ts";
import { type Files, siteOf, textOf } from "../site/site-of.ts";
import { dice } from "../support/dice.ts";
import { resumeFaults } from "../support/resume-schema.ts";

const words = [
  "Tides",
  "沙丘",
  "Ünder: water",
  "C++ & C#",
  "“Quoted”",
  "a_b_c",
  "50 % of $O(n^2)$",
  "- dash",
  "#1",
  "2024",
  "true",
];
const dates = [
  "2019",
  "2019-09",
  "2019-09-30",
  "2017 – 2019",
  "2017-02 – 2019-12-24",
  "2023 – present",
  null,
];

/** The profile and awards of somebody who has lived at random. */
function life(seed: number): Files {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const some = (make: () => object) => Array.from({ length: 1 + roll(4) }, make);
  const maybe = (key: string, value: unknown) => (roll(2) === 0 || value === null ? {} : { [key]: value });
  const when = () => maybe("date", one(dates));
  const told = () => ({
    ...maybe("place", one(words)),
    ...maybe("text", one(words)),
    ...maybe("points", [one(words), one(words)]),
  });
  const education = some(() => ({
    degree: one(["Ph.D. in Tides", "B.Sc.", "硕士", "Licence, Sable"]),
    organisation: one(["[Shore University](https://shore.test/a?b=c)", ...words]),
    ...when(),
    ...told(),
    ...maybe("grade", "3.8 / 4.0"),
    ...maybe("courses", [one(words), one(words)]),
  }));
  const experience = some(() => ({ role: one(words), organisation: one(words), ...when(), ...told() }));
  const references = some(() => ({
    name: one(["Ilse Brandt", "沙女士"]),
    ...maybe("role", one(words)),
    ...maybe("organisation", one(words)),
    ...maybe("text", one(words)),
  }));
  const awards = some(() => ({
    title: one(words),
    ...maybe("organisation", one(words)),
    ...when(),
    ...maybe("text", one(words)),
  }));
  const sections = { education: [{ degree: "PhD", date: "2024" }, ...education], experience };
  return {
    "profile.md": `---\n${JSON.stringify({ name: "Mara Lindqvist", references, sections })}\n---\nHi.\n`,
    "awards.yaml": JSON.stringify(awards),
    "site.yaml": "url: https://mara.test/\n",
  };
}

const facts = ["education", "work", "awards", "references"];

async function resumeOf(files: Files): Promise<string> {
  const made = await siteOf(files);
  expect(made.problems.filter((problem) => problem.startsWith("error"))).toEqual([]);
  return textOf(made.files, "resume.json") ?? "";
}

describe("a JSON Resume of ours", () => {
  it("tells the same education, work, awards and references after it was imported", async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const before = await resumeOf(life(seed));
      expect(resumeFaults(before)).toEqual([]);
      const { value, problems } = importCv({ path: "resume.json", text: before });
      expect(
        problems.map(({ message }) => message),
        before,
      ).toEqual([]);
      const files = Object.fromEntries(
        (value?.files ?? []).map(({ path, text }) => [path.replace("content/", ""), text]),
      );
      const after = await resumeOf({ ...files, "site.yaml": "url: https://mara.test/\n" });
      const [was, is] = [before, after].map((text) => JSON.parse(text));
      for (const name of facts)
        expect(is[name], `${name}, seed ${seed}\n${files["profile.md"]}`).toEqual(was[name]);
    }
  });

  it("gives the same files again as the RenderCV file it came from", async () => {
    const cv = [
      "cv:\n  name: Mara Lindqvist\n  sections:\n    summary:\n      - I study tides.\n",
      "    education:\n      - {institution: Shore University, area: Tides, degree: PhD, start_date: 2019-09}\n",
      "    awards:\n      - bullet: Golden Grain\n",
      "    publications:\n      - {title: Sand Waves, authors: [Mara Lindqvist, Ilse Brandt], journal: Shores, date: 2023, doi: 10.1000/sand}\n",
    ].join("");
    const first = filesOf({ path: "cv.yaml", text: cv });
    const again = filesOf({ path: "resume.json", text: await resumeOf({ ...first, "site.yaml": null }) });
    expect(again).toEqual(first);
  });
});

/** The texts of the files a file becomes, by their path in `content/`. */
function filesOf(source: Source): Files {
  const files = importCv(source).value?.files ?? [];
  return Object.fromEntries(files.map(({ path, text }) => [path.replace("content/", ""), text]));
}
