import { describe, expect, it } from "vitest";
import { importOf } from "./import-of.ts";

/** A RenderCV file about a made-up person, with these sections and whatever else. */
function cv(sections: string, more = "", rest = ""): string {
  const indented = sections.replace(/^(?=.)/gm, "    ");
  return `cv:\n  name: Mara Lindqvist\n${more}  sections:\n${indented}${rest}`;
}

describe("a RenderCV file", () => {
  it("is known by what it says", () => {
    expect(importOf(cv("skills:\n  - Diving\n"))).toMatchObject({
      format: "RenderCV",
      language: "en",
      told: [],
    });
    expect(importOf("cv:\n  - title: Education\n").format).toBeNull();
    expect(importOf("title: A page\n").format).toBeNull();
  });

  it("that does not say whose CV it is becomes nothing", () => {
    expect(importOf("cv:\n  sections:\n    skills: [Diving]\n")).toMatchObject({
      format: null,
      told: ["1:1 this file does not say whose CV it is"],
    });
  });

  it("tells who somebody is", () => {
    const { profile, told } = importOf(
      [
        "cv:\n  name: Mara Lindqvist\n  headline: Tide researcher\n  location: Göteborg, Sweden\n",
        "  email: [mara@shores.test, m@shores.test]\n  phone: ['tel:+46 31 1', +46 31 2]\n",
        "  website: [https://mara.test/, https://sand.test/blog]\n  photo: pictures/mara.jpg\n",
        "  social_networks:\n",
        ...["GitHub: mara", "Google Scholar: AbC", "LinkedIn: mara-l", "Mastodon: '@mara@shore.test'"]
          .concat("StackOverflow: 12/mara", "X: '@mara'", "Shorebook: mara")
          .map((line) => line.split(": "))
          .map(([network, username]) => `    - {network: ${network}, username: ${username}}\n`),
        "  custom_connections:\n    - {placeholder: Call me, url: https://call.test/, fontawesome_icon: phone}\n",
        "    - {placeholder: By the sea, url: null, fontawesome_icon: anchor}\n",
      ].join(""),
    );
    expect(profile).toEqual({
      name: "Mara Lindqvist",
      role: "Tide researcher",
      email: ["mara@shores.test", "m@shores.test"],
      phone: "+46 31 1, +46 31 2",
      location: "Göteborg, Sweden",
      links: {
        website: "https://mara.test/",
        "sand.test": "https://sand.test/blog",
        github: "mara",
        scholar: "AbC",
        linkedin: "mara-l",
        mastodon: "@mara@shore.test",
        StackOverflow: "https://stackoverflow.com/users/12/mara",
        x: "mara",
        "Call me": "https://call.test/",
      },
    });
    expect(told).toEqual([
      '8:10 the picture "pictures/mara.jpg" is not copied',
      '16:7 nobody says where "Shorebook" is',
      '18:55 "fontawesome_icon" is not carried over',
      "19:7 this is not carried over",
    ]);
  });

  it("has entries of nine kinds, told apart by their keys", () => {
    const { profile, papers, told } = importOf(
      cv(
        [
          "education:\n  - {institution: Shore University, area: Tides, degree: PhD, start_date: 2019-09, end_date: 2023-06-30}\n",
          "  - {institution: Harbour University, area: Sand, date: 2017}\n",
          "work_experience:\n  - company: Dune Labs\n    position: Intern\n    location: Delft\n    start_date: 2022\n    summary: Sieved.\n",
          "    highlights:\n      - Built dunes\n      - One and\n        - two below\n        - three below\n      - From 2020 - 2024 only\n",
          "Diving:\n  - name: Deep dive\n    url: https://dive.test/\n    date: 2020-05\n",
          "skills:\n  - {label: Languages, details: 'Python, C++'}\n",
          "honours:\n  - bullet: Golden Grain\n",
          "patents:\n  - number: A sieve\n",
          "invited_talks:\n  - reversed_number: On sand\n",
          "Welcome:\n  - A paragraph with *stress*.\n",
          "papers:\n  - {title: Sand Waves, authors: ['**M. Lindqvist**', Ilse Brandt], journal: Shores 2023, date: 2023, doi: 10.1000/sand}\n",
        ].join(""),
      ),
    );
    expect(told).toEqual([]);
    expect(papers).toEqual([
      {
        ...{ title: "Sand Waves", authors: ["M. Lindqvist", "Ilse Brandt"], date: 2023 },
        ...{ venue: "Shores", doi: "10.1000/sand" },
      },
    ]);
    expect(profile.spellings).toEqual(["M. Lindqvist"]);
    expect(profile.sections).toEqual({
      education: [
        { degree: "PhD in Tides", organisation: "Shore University", date: "2019-09 – 2023-06-30" },
        { title: "Sand", organisation: "Harbour University", date: 2017 },
      ],
      work_experience: [
        {
          ...{
            role: "Intern",
            organisation: "Dune Labs",
            place: "Delft",
            date: "2022 – present",
            text: "Sieved.",
          },
          points: [
            "Built dunes",
            { text: "One and", points: ["two below", "three below"] },
            "From 2020 - 2024 only",
          ],
        },
      ],
      Diving: [{ title: "Deep dive", date: "2020-05", links: { website: "https://dive.test/" } }],
      skills: ["**Languages:** Python, C++"],
      honours: ["Golden Grain"],
      patents: ["A sieve"],
      invited_talks: ["On sand"],
      Welcome: "A paragraph with *stress*.",
    });
  });

  it("has its summary as the biography, and its projects, talks, teaching and awards in lists of their own", () => {
    const read = importOf(
      cv(
        [
          "summary:\n  - I study tides.\n  - And sand.\n",
          "Projects:\n  - {name: '[Dune Watch](https://dune.test/)', date: 2023, summary: Watches dunes.}\n",
          "awards:\n  - bullet: Golden Grain (2024)\n",
          "Talks:\n  - {name: On tides, location: Lisbon, date: 2025-03-14}\n",
        ].join(""),
      ),
    );
    expect(read.biography).toBe("I study tides.\n\nAnd sand.");
    expect(read.list("projects")).toEqual([
      { title: "[Dune Watch](https://dune.test/)", date: 2023, text: "Watches dunes." },
    ]);
    expect(read.list("awards")).toEqual(["Golden Grain (2024)"]);
    expect(read.list("talks")).toEqual([{ title: "On tides", place: "Lisbon", date: "2025-03-14" }]);
    expect(read.told).toEqual([]);
  });

  it("keeps what is no date as words, and says so", () => {
    const { profile, papers, told } = importOf(
      cv(
        [
          "a:\n  - {name: Dune camp, date: Fall 2023, summary: Sieved}\n  - {name: Sea camp, date: May 2021}\n",
          "  - {name: Ice camp, start_date: 2023-05, end_date: 2021}\n",
          "papers:\n  - {title: Sand, authors: [A B], date: Under review}\n",
        ].join(""),
      ),
    );
    expect(profile.sections.a).toEqual([
      { title: "Dune camp", text: "Fall 2023. Sieved" },
      { title: "Sea camp", date: "2021-05" },
      { title: "Ice camp", text: "2023-05 – 2021" },
    ]);
    expect(papers).toEqual([{ title: "Sand", authors: ["A B"], status: "submitted" }]);
    expect(told).toEqual([
      '5:33 "Fall 2023" is not a date, so it stands in the text',
      '7:38 "2023-05 – 2021" is not a date, so it stands in the text',
      '9:45 "Under review" is not a date, so it stands in the text',
    ]);
  });

  it("has links to mailboxes, and leaves out those that a profile cannot have, which it tells", () => {
    const { profile, told } = importOf(
      [
        "cv:\n  name: Mara Lindqvist\n  website: [https://mara.test/, 'mailto:mara@shores.test']\n",
        "  custom_connections:\n    - {url: 'tel:+46311'}\n",
        "    - {placeholder: ORCID, url: https://orcid.org/0000-0000-0000-0000}\n",
      ].join(""),
    );
    expect(profile.links).toEqual({
      website: "https://mara.test/",
      "mara@shores.test": "mailto:mara@shores.test",
      "+46311": "tel:+46311",
    });
    expect(told).toEqual(['6:7 the link to "https://orcid.org/0000-0000-0000-0000" is not carried over']);
  });

  it("in JSON can have a section of a name that no key can have", () => {
    const text = '{"cv": {"name": "Mara Lindqvist", "sections": {"__proto__": ["one"]}}}';
    const { profile, told } = importOf(text);
    expect(profile.sections).toEqual({ further: "one" });
    expect(told).toEqual(['1:61 the name "__proto__" is not carried over']);
  });

  it("says of papers what the title of their section says", () => {
    const paper = (title: string) =>
      `  - {title: ${title}, authors: ['**Ye***, T.', 'Li Dong*'], date: 2024}\n`;
    const { papers } = importOf(
      cv(
        `Selected conference papers:\n${paper("A")}Patents:\n${paper("B")}Journals and books:\n${paper("C")}`,
      ),
    );
    expect(papers.map(({ type, selected }: Record<string, unknown>) => [type, selected])).toEqual([
      ["conference", true],
      ["patent", undefined],
      [undefined, undefined],
    ]);
    expect(papers[0].authors[1]).toBe("Li Dong*");
  });

  it("knows papers by their identifiers, wherever they stand", () => {
    const where = [
      "doi: 10.48550/arXiv.2410.05258",
      "url: https://arxiv.org/abs/2410.05258",
      "url: https://openreview.net/forum?id=OvoCm1gGhN",
      "url: https://shores.test/sand.pdf",
      "url: shores.test/sand",
      "doi: sand",
    ];
    const entries = where
      .map((line, at) => `  - {title: P${at}, authors: [A B], date: 2024, ${line}}\n`)
      .join("");
    const { papers, told } = importOf(cv(`papers:\n${entries}`));
    expect(papers.map(({ title, authors, date, ...known }: Record<string, unknown>) => known)).toEqual([
      { arxiv: "2410.05258" },
      { arxiv: "2410.05258" },
      { openreview: "OvoCm1gGhN" },
      { links: { pdf: "https://shores.test/sand.pdf" } },
      { links: { paper: "https://shores.test/sand" } },
      {},
    ]);
    expect(told).toEqual(['10:54 "sand" is not a DOI']);
  });

  it("has its keywords in bold, but not within what is bold, code, a formula or an address", () => {
    const settings = "settings:\n  bold_keywords: [C++, tides]\n";
    const { profile, told } = importOf(
      cv(
        "a:\n  - 'C++ for tides, **tides**, `tides`, $tides$, lowtides, [x](https://tides.test/tides)'\n",
        "",
        settings,
      ),
    );
    expect(profile.sections.a).toBe(
      "**C++** for **tides**, **tides**, `tides`, $tides$, lowtides, [x](https://tides.test/tides)",
    );
    expect(told).toEqual([]);
  });

  it("shows what only looks like HTML, and makes words of links that lead nowhere", () => {
    const { profile, told } = importOf(
      cv(
        "a:\n  - name: 'Vec<u8> in H<sub>2</sub>O'\n    summary: See [my thesis](files/thesis.pdf), [x](x.test/y) and [y](javascript:z).\n",
      ),
    );
    expect(profile.sections.a).toEqual([
      {
        title: "Vec\\<u8> in H<sub>2</sub>O",
        text: "See my thesis, [x](https://x.test/y) and y.",
      },
    ]);
    expect(told).toEqual([
      '6:18 the link to "files/thesis.pdf" is not carried over',
      '6:18 the link to "javascript:z" is not carried over',
    ]);
  });

  it("shows formulas as they are written when they cannot be set", () => {
    const text = cv("a:\n  - name: One\n    summary: $\\nosuch{x}$\n");
    expect(importOf(text).profile.sections.a).toEqual([{ title: "One", text: "$\\nosuch{x}$" }]);
    expect(importOf(text, { hasMaths: false }).profile.sections.a[0].text).toBe("\\$\\nosuch{x}\\$");
  });

  it("tells everything it does not carry over, at its place, each once", () => {
    const rest =
      "design:\n  theme: classic\nlocale:\n  language: german\n  month: Monat\nsettings:\n  bold_keywords: []\n  current_date: today\n";
    const { told } = importOf(
      cv(
        "a:\n  - {name: One, date: 2020, colour: red, mood: [fine, better]}\n  - {name: Two, colour: blue}\n  - {unknown: Three}\n",
        "  signature: Mara\n",
        rest,
      ),
    );
    expect(told).toEqual([
      '3:3 "signature" is not carried over',
      '6:33 "colour" is not carried over, here and in 1 more place',
      '6:46 "mood" is not carried over',
      "8:9 this is not carried over",
      '9:1 "design" is not carried over',
      '11:1 "locale" is not carried over',
      '14:1 "settings" is not carried over',
    ]);
  });

  it("puts a comma where another language would have another word than in", () => {
    const entry = (degree: string) =>
      cv(
        `education:\n  - {institution: A, area: 物理, degree: ${degree}}\n`,
        "",
        "locale:\n  language: mandarin_chinese\n",
      );
    const read = importOf(entry("学士"));
    expect(read).toMatchObject({ language: "zh", told: [] });
    expect(read.profile.sections.education[0].degree).toBe("学士，物理");
    expect(importOf(entry("BSc")).profile.sections.education[0].degree).toBe("BSc, 物理");
  });

  it("is refused with its mistakes when it cannot be read", () => {
    expect(importOf("cv:\n  name: A: B\n")).toMatchObject({
      format: null,
      told: [expect.stringMatching(/^2:/)],
    });
  });
});
