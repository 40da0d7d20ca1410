import { expect, test } from "vitest";
import { connect } from "../../src/registries/network/connection.ts";
import { referenceIn, referenceText } from "../../src/registries/reference.ts";
import { dblpWorks } from "../../src/registries/sources/dblp-list.ts";
import { orcidWorks } from "../../src/registries/sources/orcid.ts";
import { playRegistries } from "./play-registries.ts";
import { dblpList, orcidList } from "./recorded.ts";

async function connectionTo(path: string, body: unknown) {
  const { base } = await playRegistries({ [path]: { body } });
  return connect({ version: "0.0.0", mailto: null, base });
}

test("ORCID lists each paper once, with all it is registered as itself, the published first", async () => {
  const connection = await connectionTo("/pub.orcid.org/v3.0/0000-0002-1825-0097/works", orcidList);
  expect(await orcidWorks("0000-0002-1825-0097", connection)).toEqual({
    value: [
      {
        title: "Tides of H<sub>2</sub>O",
        year: "2024",
        references: [
          { registry: "doi", id: "10.5555/Tides.2024" },
          { registry: "arxiv", id: "2401.01234" },
        ],
        isPreprint: false,
      },
      { title: "A Talk on Sand", year: null, references: [], isPreprint: false },
    ],
  });
});

test("DBLP lists papers with their DOI before their key", async () => {
  const connection = await connectionTo("/dblp.org/pid/12/3456.bib?param=1", dblpList);
  expect(await dblpWorks("12/3456", connection)).toEqual({
    value: [
      {
        title: "Dunes at Night",
        year: "2025",
        references: [{ registry: "dblp", id: "conf/shore/LindqvistW25" }],
        isPreprint: false,
      },
      {
        title: "Dunes at Night",
        year: "2024",
        references: [
          { registry: "doi", id: "10.5555/corr" },
          { registry: "arxiv", id: "2405.00001" },
          { registry: "dblp", id: "journals/corr/abs-2405-00001" },
        ],
        isPreprint: true,
      },
    ],
  });
});

test.each([[{ error: "x" }], ["no data"]])("a list of another shape is trouble: %j", async (body) => {
  const connection = await connectionTo("/pub.orcid.org/v3.0/x/works", body);
  expect(await orcidWorks("x", connection)).toHaveProperty("trouble.rule", "registry-trouble");
});

test.each(["10.5555/x", "arXiv:2401.01234", "DBLP:conf/a/B", "2023.acl-long.7"])(
  "%s is written as it is read",
  (written) => {
    const reference = referenceIn(written);
    expect(reference && referenceText(reference)).toBe(written);
  },
);
