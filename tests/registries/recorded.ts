/** A journal article as doi.org gives it for a DOI of Crossref. */
export const article = {
  type: "journal-article",
  DOI: "10.5555/Tides.2024",
  title: ["Tides of <i>H</i><sub>2</sub>O:\n a [brief] history &amp; *more*"],
  "container-title": "Journal of Shores &amp; Seas",
  publisher: "Shoreline Press",
  author: [
    { given: "Mara", family: "Lindqvist", sequence: "first", affiliation: [] },
    { given: "Johannes", "non-dropping-particle": "van der", family: "Waals", suffix: "Jr." },
    { family: "叶", given: "天竺" },
    { name: "The Sand Collaboration", sequence: "additional" },
  ],
  issued: { "date-parts": [[2024, 5]] },
  volume: "12",
  issue: "3",
  page: "45-67",
  abstract:
    "<jats:title>Abstract</jats:title><jats:p># We show that $O(n^2)$ grains move at p &lt; 0.05 for $5M.</jats:p>\n<jats:p>2. And <jats:italic>more</jats:italic>.</jats:p>",
};

/** A preprint of arXiv as DataCite has it. */
export const preprint = {
  data: {
    id: "10.48550/arxiv.2401.01234",
    type: "dois",
    attributes: {
      doi: "10.48550/arxiv.2401.01234",
      titles: [{ title: "Sand Moves in\n  $O(n^2)$: Poincar\\'e's Dunes" }],
      creators: [
        { name: "Lindqvist, Mara", nameType: "Personal", givenName: "Mara", familyName: "Lindqvist" },
        { name: "Sand Collaboration", nameType: "Organizational" },
      ],
      publicationYear: 2024,
      dates: [
        { date: "2024-02-09T10:00:00Z", dateType: "Updated", dateInformation: "v2" },
        { date: "2024-01-02T18:59:59Z", dateType: "Submitted", dateInformation: "v1" },
        { date: "2024-01", dateType: "Available", dateInformation: "v1" },
      ],
      subjects: [{ subject: "Geophysics (physics.geo-ph)", subjectScheme: "arXiv" }, { lang: "en" }],
      descriptions: [
        { description: "We show how\nsand <moves>.\n  It does.", descriptionType: "Abstract" },
        { description: "12 pages", descriptionType: "Other" },
      ],
    },
  },
};

/** A paper of the ACL Anthology. */
export const anthology = `@inproceedings{lindqvist-etal-2023-sand,
    title = "{S}and in 100{\\%} of Sentences",
    author = "Lindqvist, Mara  and
      Brandt, Ilse",
    booktitle = "Proceedings of the 61st Annual Meeting on Shores",
    month = jul,
    year = "2023",
    address = "Lisbon, Portugal",
    publisher = "Association for Computational Shores",
    url = "https://aclanthology.org/2023.acl-long.7",
    doi = "10.18653/v1/2023.acl-long.7",
    pages = "101--112",
    abstract = "We count sand."
}
`;

/** A record of DBLP. */
export const record = `@inproceedings{DBLP:conf/shore/LindqvistW25,
  author       = {Mara Lindqvist and
                  Wei Wang 0001},
  title        = {Dunes at Night},
  booktitle    = {The Thirteenth Conference on Shores, {SHORE} 2025, Lisbon},
  publisher    = {Shore.net},
  year         = {2025},
  url          = {https://shore.example.org/dunes},
  timestamp    = {Thu, 15 May 2025 17:19:06 +0200},
  biburl       = {https://dblp.org/rec/conf/shore/LindqvistW25.bib},
  bibsource    = {dblp computer science bibliography, https://dblp.org}
}
`;

const said = {
  title: "Dunes that Learn",
  authors: ["Mara Lindqvist", "Ilse Brandt"],
  abstract: "We learn $x_i$.",
  venue: "SHORE 2025 Oral",
  _bibtex:
    "@inproceedings{\nlindqvist2025dunes,\ntitle={Dunes that Learn},\nauthor={Mara Lindqvist and Ilse Brandt},\nbooktitle={The Thirteenth Conference on Learning Shores},\nyear={2025},\nurl={https://openreview.net/forum?id=abcDEF1234}\n}",
};

/** A note of OpenReview's first API, and of its second. */
export const oldNote = { notes: [{ id: "abcDEF1234", forum: "abcDEF1234", content: said }], count: 1 };
export const note = {
  notes: [
    {
      id: "abcDEF1234",
      content: Object.fromEntries(Object.entries(said).map(([key, value]) => [key, { value }])),
    },
  ],
  count: 1,
};

const externalId = (type: string, value: string, relationship = "self") => ({
  "external-id-type": type,
  "external-id-value": value,
  "external-id-relationship": relationship,
});

/** The works of a person at ORCID. */
export const orcidList = {
  "last-modified-date": { value: 1700000000000 },
  group: [
    {
      "external-ids": { "external-id": [externalId("doi", "https://doi.org/10.5555/Tides.2024")] },
      "work-summary": [
        {
          "put-code": 1,
          title: { title: { value: "Tides of H<sub>2</sub>O" } },
          "external-ids": {
            "external-id": [
              externalId("arxiv", "arXiv:2401.01234"),
              externalId("doi", "10.5555/book", "part-of"),
            ],
          },
          type: "journal-article",
          "publication-date": { year: { value: "2024" }, month: { value: "05" }, day: null },
        },
      ],
    },
    {
      "external-ids": { "external-id": [externalId("eid", "2-s2.0-1")] },
      "work-summary": [
        {
          title: { title: { value: "A Talk on Sand" } },
          "external-ids": null,
          type: "lecture-speech",
          "publication-date": null,
        },
      ],
    },
  ],
};

/** The papers of a person at DBLP: one, and the preprint it was. */
export const dblpList = `@article{DBLP:journals/corr/abs-2405-00001,
  author       = {Mara Lindqvist and Wei Wang 0001},
  title        = {Dunes at Night},
  journal      = {CoRR},
  volume       = {abs/2405.00001},
  year         = {2024},
  url          = {https://doi.org/10.48550/arXiv.2405.00001},
  doi          = {10.5555/corr},
  eprinttype    = {arXiv},
  eprint       = {2405.00001}
}

${record}`;
