import { describe, expect, it } from "vitest";
import { type Files, paper, siteOf } from "../site-of.ts";

const profile = `---
name: Tianzhu Ye
interests: [Waves, Sand]
references:
  - {name: {en: Gao Huang, zh: 黄高}, role: Professor, organisation: Tsinghua, email: gao@huang.test, url: https://huang.test/}
sections:
  education:
    - {degree: PhD, organisation: Tsinghua, date: 2024 – present, grade: 3.9 / 4.0, courses: [Waves]}
    - {degree: School, date: 2012 – 2018, cv: false}
  directions: [{title: Waves, points: [Tides]}]
  experience:
    - {role: Intern, date: 2023, tags: [industry], publications: [a, hidden]}
    - {role: Assistant, date: 2022}
  awards: [{title: Prize, date: 2021}]
  skills: [Diving, Sailing]
---
Lead.

## Hobbies

Diving.
`;

const files: Files = {
  "profile.md": profile,
  "publications/a.md": paper("selected: true\ntags: [waves]\n"),
  "publications/b.md": paper(),
  "publications/hidden.md": paper("cv: false\n"),
  "news.yaml": "- {date: 2025, text: Hi}\n",
  "talks.yaml": "- {title: One, tags: [invited]}\n- {title: Two}\n- {title: Three, cv: false}\n",
};

async function cvOf(cv: string, more: Files = {}) {
  const made = await siteOf({ ...files, "site.yaml": `url: https://ye.test/\ncv: ${cv}\n`, ...more });
  const sections = made.site.cv?.view.sections ?? [];
  const named = (id: string) => sections.find((section) => section.id === id);
  return { ...made, sections, named, ids: sections.map(({ id }) => id) };
}

describe("the sections of the CV", () => {
  it("come in a researcher's order: the life as written, papers and collections, the rest", async () => {
    const { ids, problems } = await cvOf("true");
    expect(ids).toEqual([
      ...["interests", "education", "directions", "experience"],
      ...["publications", "talks"],
      ...["awards", "skills", "hobbies", "references"],
    ]);
    expect(problems).toEqual([]);
  });

  it("bear each anchor once, whatever the author's own are called", async () => {
    const own = profile.replace("skills:", "Talks:");
    const { ids } = await cvOf("true", { "profile.md": own });
    expect(ids.filter((id) => id === "talks")).toHaveLength(1);
    const { problems } = await cvOf("{sections: [Talks, talks, references]}", { "profile.md": own });
    expect(problems).toContainEqual(
      'error same-section site.yaml:2: "talks" is named twice; remove one of the two',
    );
  });

  it("are the author's, in the author's order, with titles and limits", async () => {
    const wanted =
      "{sections: [about, {section: education, title: Schools}, {section: publications, limit: 1}, news, references]}";
    const { sections, problems } = await cvOf(wanted);
    expect(sections.map(({ id, title }) => `${id}: ${title.text}`)).toEqual([
      "about: About",
      "education: Schools",
      "publications: Publications",
      "news: News",
      "references: References",
    ]);
    expect(sections[2]?.papers.map(({ slug }) => slug)).toEqual(["a"]);
    expect(sections[2]?.more).toEqual({ title: "All publications", url: "/publications/" });
    expect(problems).toEqual([]);
  });

  it("leave out every entry that says so, and papers inside entries, too", async () => {
    const { named } = await cvOf("true");
    expect(named("education")?.items.map(({ title }) => title?.text)).toEqual(["PhD"]);
    expect(named("publications")?.papers.map(({ slug }) => slug)).toEqual(["a", "b"]);
    expect(named("publications")?.more).toBeNull();
    expect(named("talks")?.items).toHaveLength(2);
    expect(named("experience")?.items[0]?.papers.map(({ slug }) => slug)).toEqual(["a"]);
  });

  it("can be cut down to tags, and are passed over when nothing is left", async () => {
    const tagged = (name: string, tag: string) => `{section: ${name}, tags: [${tag}]}`;
    const wanted = `{sections: [${tagged("talks", "invited")}, ${tagged("publications", "waves")}, ${tagged("experience", "industry")}, ${tagged("education", "x")}, references]}`;
    const { sections, ids, problems } = await cvOf(wanted);
    expect(ids).toEqual(["talks", "publications", "experience", "references"]);
    expect(sections.slice(0, 3).map(({ items, papers }) => items.length + papers.length)).toEqual([1, 1, 1]);
    expect(problems).toEqual([
      'warning unknown-tag site.yaml:2: nothing in "education" has the tag "x"; no entry there has tags',
    ]);
  });

  it("list the selected papers when that is wished, and say so", async () => {
    const { named } = await cvOf("{publications: selected}");
    const section = named("publications");
    expect(section?.papers.map(({ slug }) => slug)).toEqual(["a"]);
    expect(section?.title.text).toBe("Selected publications");
    expect(section?.more?.url).toBe("/publications/");
  });

  it("hold what a CV alone says of an entry, and people to ask", async () => {
    const { named } = await cvOf("true");
    expect(named("education")?.items[0]).toMatchObject({
      grade: { text: "3.9 / 4.0" },
      courses: [{ text: "Waves" }],
      date: { iso: "2024", end: null, open: true },
    });
    expect(named("references")?.references).toMatchObject([
      {
        names: [{ text: "Gao Huang" }, { text: "黄高", lang: "zh" }],
        role: { text: "Professor" },
        organisation: { text: "Tsinghua" },
        emails: [{ user: "gao", host: "huang.test" }],
        url: "https://huang.test/",
      },
    ]);
  });
});
