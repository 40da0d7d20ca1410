import { describe, expect, it } from "vitest";
import { importOf } from "./import-of.ts";

function resume(more: object, basics: object = {}) {
  return importOf(JSON.stringify({ basics: { name: "Mara Lindqvist", ...basics }, ...more }, null, 2));
}

describe("a JSON Resume", () => {
  it("is known by its basics, in JSON or in YAML, whatever its name", () => {
    expect(resume({}).format).toBe("JSON Resume");
    expect(importOf("basics:\n  name: Mara\nwork: []\n").format).toBe("JSON Resume");
    expect(importOf('{"name": "a-package", "version": "1.0.0"}').format).toBeNull();
    expect(importOf("[1, 2]").format).toBeNull();
  });

  it("tells who somebody is", () => {
    const { profile, biography, told } = resume(
      { meta: { language: "zh", theme: "even" } },
      {
        ...{ label: "Tide researcher", image: "https://mara.test/me.jpg", email: "mara@shores.test" },
        ...{ phone: "+46 31 1", url: "https://mara.test/", summary: "I study tides.\n\nAnd sand." },
        location: {
          address: "Strand 1",
          postalCode: "411",
          city: "Göteborg",
          region: "Västra Götaland",
          countryCode: "SE",
        },
        profiles: [
          { network: "GitHub", username: "mara", url: "https://www.github.com/mara/" },
          { network: "LinkedIn", username: "Mara L", url: "linkedin.com/in/mara-l" },
          { network: "SoundSand", username: "mara", url: "https://sand.test/mara" },
          { network: "Nowhere", username: "mara" },
        ],
      },
    );
    expect(biography).toBe("I study tides.\n\nAnd sand.");
    expect(profile).toEqual({
      name: "Mara Lindqvist",
      role: "Tide researcher",
      photo: "https://mara.test/me.jpg",
      email: "mara@shores.test",
      phone: "+46 31 1",
      location: "Göteborg, Västra Götaland, SE",
      links: {
        website: "https://mara.test/",
        github: "mara",
        linkedin: "https://linkedin.com/in/mara-l",
        SoundSand: "https://sand.test/mara",
      },
    });
    expect(told.map((line) => line.replace(/^\S+ /, ""))).toEqual([
      'nobody says where "Nowhere" is',
      '"address" is not carried over',
      '"postalCode" is not carried over',
      '"theme" is not carried over',
    ]);
  });

  it("has lists of twelve kinds", () => {
    const read = resume({
      work: [
        {
          ...{
            name: "Dune Labs",
            url: "https://dune.test/",
            position: "Intern",
            location: "Delft",
            description: "A lab",
          },
          ...{ startDate: "2022-03", endDate: "2023", summary: "Sieved.", highlights: ["Built dunes"] },
        },
        {
          company: "Old Labs",
          website: "https://old.test/",
          position: "Helper",
          startDate: "2020-01-01T00:00:00.000Z",
        },
      ],
      volunteer: [{ organization: "Shore Watch", position: "Guard", startDate: "2020" }],
      education: [
        {
          ...{ institution: "Shore University", area: "Tides", studyType: "Ph.D.", score: "1.0" },
          ...{ courses: ["Waves"], startDate: "2019", endDate: "2023" },
        },
        { institution: "École", area: "Sable", studyType: "Licence", endDate: "2018" },
      ],
      awards: [
        { title: "Golden Grain", date: "2024-12", awarder: "Sand Society", summary: "For patience." },
        { title: "Fellowship", date: "2020", endDate: "2022" },
      ],
      certificates: [{ name: "Diver", date: "2016", issuer: "PADI", url: "https://padi.test/1" }],
      skills: [{ name: "Sieving", level: "Master", keywords: ["sand", "gravel"] }, { name: "Diving" }],
      languages: [{ language: "Swedish", fluency: "Native" }],
      interests: [{ name: "Birds", keywords: ["Gulls"] }],
      references: [
        { name: "Ilse Brandt", reference: "Professor, Shore University" },
        {
          name: "Ken Ode",
          reference: "Mara is a pleasure to sieve with.\n\nAsk *me*.",
          url: "https://ode.test/",
        },
        {
          ...{ name: "Yi Sha", role: "Dean", organisation: "沙大学", reference: "Dean、沙大学" },
        },
        { reference: "The best sieve of the shore." },
      ],
      projects: [
        {
          ...{ name: "Dune Watch", description: "Watches dunes.", url: "https://w.test/", roles: ["Lead"] },
          ...{ entity: "Shore Watch", type: "application", keywords: ["dunes"], startDate: "2023" },
        },
        {
          name: "On tides",
          type: "Invited talk",
          entity: "Shore Days",
          startDate: "2025-03",
          endDate: "2025-03",
        },
      ],
    });
    expect(read.told).toEqual([]);
    expect(read.profile).toEqual({
      name: "Mara Lindqvist",
      references: [
        { name: "Ilse Brandt", text: "Professor, Shore University" },
        {
          ...{ name: "Ken Ode", text: "Mara is a pleasure to sieve with. Ask *me*." },
          url: "https://ode.test/",
        },
        { name: "Yi Sha", role: "Dean", organisation: "沙大学" },
      ],
      sections: {
        education: [
          {
            ...{ degree: "Ph.D. in Tides", organisation: "Shore University", date: "2019 – 2023" },
            ...{ grade: "1.0", courses: ["Waves"] },
          },
          { degree: "Licence, Sable", organisation: "École", date: 2018 },
        ],
        experience: [
          {
            ...{ role: "Intern", organisation: "[Dune Labs](https://dune.test/)", place: "Delft" },
            ...{ date: "2022-03 – 2023", text: "A lab. Sieved.", points: ["Built dunes"] },
          },
          { role: "Helper", organisation: "[Old Labs](https://old.test/)", date: "2020-01-01 – present" },
        ],
        certificates: [{ title: "[Diver](https://padi.test/1)", organisation: "PADI", date: 2016 }],
        skills: ["**Sieving** (Master): sand, gravel", "Diving"],
        languages: ["Swedish (Native)"],
        Interests: ["**Birds:** Gulls"],
        References: ["The best sieve of the shore."],
      },
    });
    expect(read.list("awards")).toEqual([
      { title: "Golden Grain", date: "2024-12", organisation: "Sand Society", text: "For patience." },
      { title: "Fellowship", date: "2020 – 2022" },
    ]);
    expect(read.list("service")).toEqual([
      { role: "Guard", organisation: "Shore Watch", date: "2020 – present" },
    ]);
    expect(read.list("talks")).toEqual([
      { title: "On tides", type: "Invited talk", organisation: "Shore Days", date: "2025-03" },
    ]);
    expect(read.list("projects")).toEqual([
      {
        ...{ title: "Dune Watch", organisation: "Shore Watch", date: "2023 – present" },
        ...{
          text: "Lead. Watches dunes.",
          links: { website: "https://w.test/" },
          tags: ["dunes", "application"],
        },
      },
    ]);
  });

  it("has papers, which are drafts where nobody says who wrote them", () => {
    const { papers, files, told } = resume({
      publications: [
        {
          name: "Sand",
          publisher: "Shores",
          releaseDate: "2024-05",
          url: "https://doi.org/10.1000/sand",
          summary: "On sand.",
        },
        { name: "Tides", authors: ["Mara Lindqvist", "et al."], status: "Submitted to ICS 2025" },
        { name: "Waves", authors: "Mara Lindqvist and Ilse Brandt", releaseDate: "2023" },
      ],
    });
    expect(papers).toEqual([
      {
        title: "Sand",
        date: "2024-05",
        venue: "Shores",
        doi: "10.1000/sand",
        summary: "On sand.",
        draft: true,
      },
      { title: "Tides", authors: ["Mara Lindqvist", "et al."], venue: "ICS 2025", status: "submitted" },
      { title: "Waves", authors: ["Mara Lindqvist", "Ilse Brandt"], date: 2023 },
    ]);
    expect(files["publications/sand.md"]).toContain('remove "draft: true":\n# authors: [First Author');
    expect(told).toEqual(["6:5 this paper names no authors, so it is a draft"]);
  });

  it("tells everything it does not carry over, at its place", () => {
    const { told } = resume({
      work: [{ name: "A", mood: "fine", technologies: ["TeX"] }],
      hobbies: ["Diving"],
      meta: { version: "v1.0.0" },
    });
    expect(told).toEqual([
      '8:7 "mood" is not carried over',
      '9:7 "technologies" is not carried over',
      '14:3 "hobbies" is not carried over',
    ]);
  });

  it("keeps each of several links and sections of one name, and takes no name that another has", () => {
    const links = [
      { label: "Code", url: "https://a.test/" },
      { label: "Code", url: "https://b.test/" },
      { label: "website", url: "https://c.test/" },
    ];
    const section = (name: string, text: string) => ({ name, highlights: [text] });
    const { profile, list } = resume({
      projects: [{ name: "Dunes", url: "https://dunes.test/", links }],
      sections: [section("Notes", "one"), section("Notes", "two"), section("Notes 2", "three")],
    });
    expect(list("projects")[0].links).toEqual({
      website: "https://dunes.test/",
      Code: "https://a.test/",
      "Code 2": "https://b.test/",
      "website 2": "https://c.test/",
    });
    expect(profile.sections).toEqual({ Notes: ["one"], "Notes 3": ["two"], "Notes 2": ["three"] });
  });

  it("has links to mailboxes and telephones, with a label or without", () => {
    const links = ["mailto:mara@shores.test", "tel:+46311", "mailto:"].map((url) => ({ url }));
    const { list, told } = resume({
      projects: [{ name: "Dunes", links }],
      volunteer: [{ position: "Guard", url: "mailto:guards@shores.test" }],
    });
    expect(list("projects")[0].links).toEqual({
      "mara@shores.test": "mailto:mara@shores.test",
      "+46311": "tel:+46311",
      mailto: "mailto:",
    });
    expect(list("service")[0].organisation).toBe("[guards@shores.test](mailto:guards@shores.test)");
    expect(told).toEqual([]);
  });

  it("keeps what has a name that no key can have, and tells the name", () => {
    const links = [{ label: "__proto__", url: "https://a.test/" }];
    const { profile, list, told } = resume(
      {
        projects: [{ name: "Dunes", links }],
        sections: [{ name: "__proto__", highlights: ["one"] }],
      },
      { profiles: [{ network: "__proto__", url: "https://b.test/" }] },
    );
    expect(profile.links).toEqual({ "b.test": "https://b.test/" });
    expect(profile.sections).toEqual({ further: ["one"] });
    expect(list("projects")[0].links).toEqual({ "a.test": "https://a.test/" });
    expect(told.map((line) => line.replace(/^\S+ /, ""))).toEqual(
      Array(3).fill('the name "__proto__" is not carried over'),
    );
  });

  it("with a picture in it tells the beginning of that alone, wherever it stands", () => {
    const image = `data:image/png;base64,${"iVBORw0K/".repeat(100_000)}`;
    const { told } = resume({ work: [{ name: "A", summary: `See ![me](${image})`, url: image }] }, { image });
    const beginning = `"${image.slice(0, 80)}…"`;
    expect(told.map((line) => line.replace(/^\S+ /, "")).toSorted()).toEqual([
      `${beginning} is no web address`,
      `the link to ${beginning} is not carried over`,
      `the picture ${beginning} is not copied`,
    ]);
  });

  it("of many brackets is read at once", () => {
    const before = performance.now();
    const authors = "[".repeat(100_000);
    const label = "[".repeat(200_000);
    const { files } = resume({ publications: [{ name: "A", authors }] }, { label });
    expect(files["profile.md"]).toContain(`${label}"\n`);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it("of long lists and many keys nobody knows is read at once", () => {
    const before = performance.now();
    const many = Array.from({ length: 20_000 }, (_, at) => [`k${at}`, [`v${at}`]] as const);
    const keywords = many.map(([key]) => key);
    const { told } = resume({ skills: [{ name: "A", keywords }], hobbies: [Object.fromEntries(many), "b"] });
    expect(told).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it("that is no JSON is refused at the place", () => {
    expect(importOf('{"basics": {"name": "A",}}')).toMatchObject({
      format: null,
      told: ['1:25 a key in double quotes is wanted here, or "}"'],
    });
  });
});
