import { describe, expect, it } from "vitest";
import { type Files, paper, siteOf, textOf } from "../site/site-of.ts";
import { resumeFaults } from "../support/resume-schema.ts";
import { buildSite, sites, textsOf } from "../support/sites.ts";

function profile(sections: string, more = ""): Files {
  return { "profile.md": `---\nname: Tianzhu Ye\n${more}sections:\n${sections}---\nI study *attention*.\n` };
}

async function resumeOf(files: Files, settings = "", path = "resume.json") {
  const { files: made, problems } = await siteOf({
    "site.yaml": `url: https://ye.test/\n${settings}`,
    ...files,
  });
  const text = textOf(made, path);
  expect(problems).toEqual([]);
  if (text !== null) expect(resumeFaults(text)).toEqual([]);
  return text === null ? null : JSON.parse(text);
}

const dated = profile("  education: [{degree: PhD, date: 2024 – present}]\n");

describe("the JSON Resume", () => {
  it.each(sites)("of the site %s keeps to the schema, in every language", async (_, folder) => {
    const { value } = await buildSite(folder);
    const found = Object.entries(textsOf(value)).filter(([path]) => path.endsWith("resume.json"));
    expect(found).not.toEqual([]);
    for (const [path, text] of found) expect(resumeFaults(text), path).toEqual([]);
  });

  it("is there when there is a CV, unless the settings want none", async () => {
    expect(await resumeOf(dated)).not.toBeNull();
    expect(await resumeOf(dated, "cv: {resume: false}\n")).toBeNull();
    expect(await resumeOf(dated, "cv: false\n")).toBeNull();
    expect(await resumeOf(profile("  skills: [Diving]\n"))).toBeNull();
  });

  it("gives way to a file of the author's own", async () => {
    const { files, problems } = await siteOf(dated, ["resume.json"]);
    expect(textOf(files, "resume.json")).toBeNull();
    expect(problems).toEqual([]);
  });

  it("is told in each language", async () => {
    const files = { ...dated, "profile.zh.md": "---\nname: 叶天竺\n---\n我研究注意力。\n" };
    const zh = await resumeOf(files, "languages: [en, zh]\n", "zh/resume.json");
    expect(zh.basics).toMatchObject({
      name: "叶天竺",
      summary: "我研究注意力。",
      url: "https://ye.test/zh/",
    });
    expect(zh.meta).toMatchObject({ canonical: "https://ye.test/zh/resume.json", language: "zh" });
  });

  it("tells who somebody is", async () => {
    const more =
      "role: PhD student\nlocation: Beijing, China\nphoto: me.jpg\nlinks: {github: ye, Blog: https://b.test/ä, cv: /cv/}\n";
    const { files } = await siteOf(profile("  education: [{degree: PhD, date: 2024}]\n", more), ["me.jpg"]);
    const text = textOf(files, "resume.json") ?? "";
    expect(resumeFaults(text)).toEqual([]);
    expect(JSON.parse(text).basics).toEqual({
      name: "Tianzhu Ye",
      label: "PhD student",
      image: "https://ye.test/me.jpg",
      url: "https://ye.test/",
      summary: "I study attention.",
      location: { city: "Beijing, China" },
      profiles: [
        { network: "GitHub", username: "ye", url: "https://github.com/ye" },
        { network: "Blog", url: "https://b.test/%C3%A4" },
        { network: "CV", url: "https://ye.test/cv/" },
      ],
    });
  });

  it("keeps e-mail, phone and birth to itself unless the settings say to tell them", async () => {
    const secret = "email: [ye@ye.test, other@ye.test]\nphone: +86 10 1234\nborn: 1 May 1999\n";
    const files = profile("  education: [{degree: PhD, date: 2024}]\n", secret);
    const told = JSON.stringify(await resumeOf(files));
    for (const word of ["@", "1234", "1999"]) expect(told).not.toContain(word);
    const all = await resumeOf(files, "cv: {resume: [email, phone, born]}\n");
    expect(all.basics).toMatchObject({ email: "ye@ye.test", phone: "+86 10 1234", born: "1 May 1999" });
    expect((await resumeOf(files, "cv: {resume: email}\n")).basics).not.toHaveProperty("phone");
  });

  it("never tells the e-mail addresses of those who can be asked", async () => {
    const more =
      "references: [{name: Ilse Brandt, role: Professor, organisation: Shores, email: i@b.test}]\n";
    const resume = await resumeOf(
      profile("  education: [{degree: PhD, date: 2024}]\n", more),
      "cv: {resume: email}\n",
    );
    expect(resume.references).toEqual([
      {
        name: "Ilse Brandt",
        reference: "Professor, Shores",
        role: "Professor",
        organisation: "Shores",
      },
    ]);
  });

  it("tells what those who can be asked say, and who they are besides", async () => {
    const more = "references: [{name: Ilse Brandt, role: Professor, text: 'She *sieves* with $O(n)$.'}]\n";
    const resume = await resumeOf(profile("  education: [{degree: PhD, date: 2024}]\n", more));
    expect(resume.references).toEqual([
      { name: "Ilse Brandt", reference: "She sieves with $O(n)$.", role: "Professor" },
    ]);
  });

  it("dates nothing more exactly than it was written, and leaves open ends open", async () => {
    const dates = ["2024 – present", "2020-09 – 2024", "2019-05-03", "2018"];
    const items = dates.map((date) => `    - {role: Intern, organisation: Lab, date: "${date}"}\n`).join("");
    const { work } = await resumeOf(profile(`  Anything:\n${items}`));
    expect(work.map(({ startDate, endDate }: Record<string, string>) => [startDate, endDate])).toEqual([
      ["2024", undefined],
      ["2020-09", "2024"],
      ["2019-05-03", "2019-05-03"],
      ["2018", "2018"],
    ]);
  });

  it("files entries by what they have, not by the title of their section", async () => {
    const resume = await resumeOf(
      profile(
        [
          "  Life:\n    - {degree: B.Sc. in Physics, organisation: '[Tsinghua](https://t.test/)', date: 2020, grade: 4.0, courses: [Optics]}\n",
          "    - {role: Intern, organisation: Lab, place: Paris, people: [{name: Li Dong, role: mentor}], points: [{text: One, points: [Two]}]}\n",
          "    - {title: A summer school, organisation: Oxford, tags: [summer]}\n    - Alone\n",
          "  skills: ['**Programming:** Python, C++ (17, 20)', Diving, 'TeX: $a, b$, more']\n",
          "  languages: [Chinese (native), 'English: fluent', German]\n",
          "  Notes: Just a text.\n",
        ].join(""),
        "interests: [Attention, 'Vision: images, films']\n",
      ),
    );
    expect(resume).toMatchObject({
      education: [
        {
          ...{ institution: "Tsinghua", url: "https://t.test/", studyType: "B.Sc.", area: "Physics" },
          ...{ score: "4.0", courses: ["Optics"], startDate: "2020", endDate: "2020" },
        },
      ],
      work: [
        {
          name: "Lab",
          position: "Intern",
          location: "Paris",
          summary: "mentored by Li Dong",
          highlights: ["One", "Two"],
        },
      ],
      projects: [{ name: "A summer school", entity: "Oxford", type: "Life", keywords: ["summer"] }],
      skills: [
        { name: "Programming", keywords: ["Python", "C++ (17, 20)"] },
        { name: "Diving" },
        { name: "TeX", keywords: ["$a, b$", "more"] },
      ],
      languages: [
        { language: "Chinese", fluency: "native" },
        { language: "English", fluency: "fluent" },
        { language: "German" },
      ],
      interests: [{ name: "Attention" }, { name: "Vision", keywords: ["images", "films"] }],
      sections: [
        { name: "Life", highlights: ["Alone"] },
        { name: "Notes", summary: "Just a text." },
      ],
    });
  });

  it("files collections where the schema has a list for them", async () => {
    const resume = await resumeOf({
      ...dated,
      "awards.yaml":
        "- {title: Prize, organisation: Society, date: 2021 – 2023}\n- Medal\n- {title: Hidden, cv: false}\n",
      "service.yaml": "- {title: ICLR, role: Reviewer, date: 2025}\n",
      "talks.yaml": "- {title: A talk, type: Keynote, organisation: Days, date: 2025-03}\n",
      "teaching.yaml":
        "- {title: Tides, role: Assistant, organisation: Shore}\n- {title: Sand, organisation: Shore}\n",
      "projects.yaml": "- {title: Kit, summary: A kit., links: {code: https://c.test/}}\n",
    });
    expect(resume.awards).toEqual([
      { title: "Prize", date: "2021", endDate: "2023", awarder: "Society" },
      { title: "Medal" },
    ]);
    expect(resume.volunteer).toEqual([
      { organization: "ICLR", position: "Reviewer", startDate: "2025", endDate: "2025" },
    ]);
    expect(resume.work).toEqual([{ name: "Shore", position: "Assistant", summary: "Tides" }]);
    expect(resume.projects).toEqual([
      { name: "A talk", startDate: "2025-03", endDate: "2025-03", entity: "Days", type: "Keynote" },
      { name: "Sand", entity: "Shore", type: "Teaching" },
      {
        ...{ name: "Kit", description: "A kit.", url: "https://c.test/" },
        links: [{ label: "Code", url: "https://c.test/" }],
      },
    ]);
  });

  it("lists papers with their authors, and says of a submitted one where it went", async () => {
    const resume = await resumeOf({
      ...dated,
      "publications/a.md": paper("venue: ICLR\narxiv: 2410.05258\n"),
      "publications/b.md":
        "---\ntitle: '$O(n)$ & more'\nauthors: [Tianzhu Ye*, Li Dong†, et al.]\nstatus: submitted\nvenue: ICML\n---\n",
    });
    expect(resume.publications).toEqual([
      {
        ...{ name: "$O(n)$ & more", url: "https://ye.test/publications/b/" },
        ...{ authors: ["Tianzhu Ye", "Li Dong", "et al."], status: "Submitted to ICML" },
      },
      expect.objectContaining({
        publisher: "ICLR",
        releaseDate: "2025",
        url: "https://arxiv.org/abs/2410.05258",
      }),
    ]);
  });

  it("keeps to the schema whatever addresses and dates say", async () => {
    const more = "links: {A: 'https://a.test/ä|[b]^%zz#c#d', B: /files/ü.pdf, C: mailto:a@b.test}\n";
    const items = "  x: [{role: R, organisation: '[O](https://o.test/?a=1&b=%)', date: 0999 – 3000}]\n";
    const { files } = await siteOf(profile(items, more));
    const text = textOf(files, "resume.json") ?? "";
    expect(resumeFaults(text)).toEqual([]);
    expect(JSON.parse(text).basics.profiles.map(({ url }: { url: string }) => url)).toEqual([
      "https://a.test/%C3%A4%7C%5Bb%5D%5E%25zz#c%23d",
      "https://ye.test/files/%C3%BC.pdf",
    ]);
  });
});
