import { expect, test } from "vitest";
import { askCounts } from "../../../src/registries/counts/ask-counts.ts";
import type { CountedPaper } from "../../../src/registries/counts/counted-paper.ts";
import { connect } from "../../../src/registries/network/connection.ts";
import type { Reference } from "../../../src/registries/reference.ts";
import { type Played, playRegistries } from "../play-registries.ts";

const batch = "/api.semanticscholar.org/graph/v1/paper/batch?fields=citationCount";
const none: Played = { status: 400, body: { error: "No valid paper ids given" } };

function paper(name: string, ...references: readonly Reference[]): CountedPaper {
  return { name, references };
}

const tides = paper("tides", { registry: "doi", id: "10.5555/Tides.2024" });
const sand = paper("sand", { registry: "doi", id: "10.5555/sand" }, { registry: "arxiv", id: "2401.01234" });
const dunes = paper("dunes", { registry: "arxiv", id: "hep-th/9901001" });

/** Asks registries that answer so, without waiting in earnest. */
async function asked(
  papers: readonly CountedPaper[],
  answers: Readonly<Record<string, Played | readonly Played[]>>,
) {
  const { base, asked: requests } = await playRegistries(answers);
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const connection = { ...connect({ version: "1", mailto: "mara@example.org", base, timeout: 300 }), wait };
  const { told, troubles } = await askCounts(papers, connection);
  const counts = told.map(({ name, count, source }) => `${name} ${count} ${source}`);
  return { counts, troubles: troubles.map(({ message }) => message), waits, requests };
}

test("Semantic Scholar is asked for all papers at once, politely, and the larger of two counts holds", async () => {
  const body = [
    { paperId: "a", citationCount: 7 },
    { paperId: "b", citationCount: 2 },
    { citationCount: 9 },
    null,
  ];
  const { counts, troubles, requests } = await asked(
    [tides, sand, paper("foam", { registry: "acl", id: "2023.acl-long.7" })],
    {
      [batch]: { body },
      "/api.openalex.org/works/doi:10.5555/x?select=cited_by_count": { body: {} },
    },
  );
  expect(counts).toEqual(["tides 7 Semantic Scholar", "sand 9 Semantic Scholar"]);
  expect(troubles).toEqual([]);
  expect(requests[0]).toMatchObject({
    method: "POST",
    path: batch,
    headers: { "content-type": "application/json", "user-agent": "offprint/1 (mailto:mara@example.org)" },
  });
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
    ids: ["DOI:10.5555/Tides.2024", "DOI:10.5555/sand", "ARXIV:2401.01234", "ACL:2023.acl-long.7"],
  });
  expect(requests).toHaveLength(1);
});

test("no more than 500 are asked for at once, and one request is open at a time", async () => {
  const many = Array.from({ length: 1001 }, (_, index) =>
    paper(`p${index}`, { registry: "arxiv", id: `2401.${String(index).padStart(5, "0")}` }),
  );
  const full = (length: number) => ({
    body: Array.from({ length }, (_, index) => ({ citationCount: index })),
  });
  const { counts, waits, requests } = await asked(many, { [batch]: [full(500), full(500), full(1)] });
  expect(requests.map(({ body }) => JSON.parse(body).ids.length)).toEqual([500, 500, 1]);
  expect(requests.map(({ now }) => now)).toEqual([1, 1, 1]);
  expect(counts).toHaveLength(1001);
  expect(counts[999]).toBe("p999 499 Semantic Scholar");
  expect(waits).toEqual([1_000, 1_000]);
});

test("papers that Semantic Scholar does not know are asked for at OpenAlex, then at Crossref", async () => {
  const { counts, troubles, requests } = await asked([dunes, sand, tides], {
    [batch]: none,
    "/api.openalex.org/works/doi:10.48550/arXiv.hep-th/9901001?select=cited_by_count": {
      body: { cited_by_count: 4 },
    },
    "/api.openalex.org/works/doi:10.48550/arXiv.2401.01234?select=cited_by_count": {
      body: { cited_by_count: 0 },
    },
    "/api.crossref.org/works/10.5555%2FTides.2024": { body: { message: { "is-referenced-by-count": 5 } } },
  });
  expect(counts).toEqual(["dunes 4 OpenAlex", "sand 0 OpenAlex", "tides 5 Crossref"]);
  expect(troubles).toEqual([]);
  expect(requests.map(({ now }) => now)).toEqual(requests.map(() => 1));
});

test("arXiv's own DOIs are not asked for at Crossref, which has none of them", async () => {
  const { counts, requests } = await asked([dunes], { [batch]: { body: [null] } });
  expect(counts).toEqual([]);
  expect(requests.filter(({ path }) => path.includes("crossref"))).toEqual([]);
});

test.each<readonly [string, Played, RegExp]>([
  ["429", { status: 429, headers: { "Retry-After": "900" } }, /^Semantic Scholar answers no more questions/],
  ["500", { status: 500 }, /^Semantic Scholar is out of order \(status 500\)/],
  ["another 400", { status: 400, body: { error: "bad field" } }, /refused to answer \(status 400\)/],
  ["a page", { body: "<!DOCTYPE html>" }, /sent a web page/],
  ["nothing", { body: "" }, /sent an empty answer/],
  ["Error with status 200", { body: "Error: try later" }, /answered with an error/],
  ["an object", { body: { message: "hello" } }, /answered in a form that is not known/],
  ["a list that is too short", { body: [] }, /answered in a form that is not known/],
  ["silence", { silent: true }, /did not answer in time/],
])("what it does not tell because of %s the others may", async (_, played, message) => {
  const { counts, troubles } = await asked([tides], {
    [batch]: played,
    "/api.openalex.org/works/doi:10.5555/Tides.2024?select=cited_by_count": { body: { cited_by_count: 3 } },
  });
  expect(counts).toEqual(["tides 3 OpenAlex"]);
  expect(troubles).toHaveLength(1);
  expect(troubles[0]).toMatch(message);
});

test("a registry in trouble is not asked for the other papers", async () => {
  const { counts, troubles, requests } = await asked([dunes, sand, tides], {
    [batch]: { status: 403 },
    "/api.openalex.org/works/doi:10.48550/arXiv.hep-th/9901001?select=cited_by_count": { status: 403 },
    "/api.crossref.org/works/10.5555%2Fsand": { body: { message: { "is-referenced-by-count": "many" } } },
  });
  expect(counts).toEqual([]);
  expect(troubles).toEqual([
    "Semantic Scholar refused to answer (status 403)",
    "OpenAlex refused to answer (status 403)",
    "Crossref answered in a form that is not known",
  ]);
  expect(requests).toHaveLength(3);
});

test("what was told before the trouble is kept", async () => {
  const many = Array.from({ length: 501 }, (_, index) =>
    paper(`p${index}`, { registry: "acl", id: `2023.acl-long.${index}` }),
  );
  const first = { body: Array.from({ length: 500 }, () => ({ citationCount: 1 })) };
  const { counts, troubles } = await asked(many, { [batch]: [first, { status: 500 }] });
  expect(counts).toHaveLength(500);
  expect(troubles).toHaveLength(1);
});
