import { describe, expect, test } from "vitest";
import { pictureMaker } from "../src/images/make/picture-maker.ts";
import { askCounts } from "../src/registries/counts/ask-counts.ts";
import { connect } from "../src/registries/network/connection.ts";
import { photo } from "./images/draw.ts";
import { column, shelves } from "./images/workshop.ts";
import { playRegistries } from "./registries/play-registries.ts";
import { repository } from "./support/repository.ts";
import { buildSite } from "./support/sites.ts";

describe("who looks on", () => {
  test("at a build is told of every text and every page, from none to all, and changes nothing", async () => {
    const told: (readonly [step: string, done: number, all: number])[] = [];
    const site = repository("tests/sites/two-scripts");
    const watched = await buildSite(site, { onProgress: (...howFar) => told.push(howFar) });
    expect([...new Set(told.map(([step]) => step))]).toEqual(["texts", "pages"]);
    for (const step of ["texts", "pages"]) {
      const counts = told.filter(([name]) => name === step);
      const all = counts[0]?.[2] ?? 0;
      expect(all).toBeGreaterThan(5);
      expect(counts).toEqual(Array.from({ length: all + 1 }, (_, done) => [step, done, all]));
    }
    expect(watched).toEqual(await buildSite(site));
    expect(told.findLast(([step]) => step === "pages")?.[2]).toBe(watched.value.pages);
  });

  test("at pictures is told of each, and how many files were made of it", async () => {
    const told: unknown[] = [];
    const files = { "a.jpg": await photo(1200, 900).jpeg().toBuffer(), "b.svg": Buffer.from("<svg/>") };
    const memory = shelves();
    const wanted = Object.keys(files).map((path) => ({ path, from: path, uses: [column], card: false }));
    const read = async (from: string) => Object.entries(files).find(([path]) => path === from)?.[1] ?? null;
    const make = pictureMaker(read, memory, (...howFar) => told.push(howFar));
    const { shown } = await make(wanted);
    const fresh = shown.get("a.jpg")?.files.length ?? 0;
    expect(fresh).toBeGreaterThan(1);
    expect(told[0]).toEqual([0, 2, null]);
    expect(told.slice(1)).toContainEqual([expect.any(Number), 2, { path: "a.jpg", fresh }]);
    expect(told.slice(1)).toContainEqual([expect.any(Number), 2, { path: "b.svg", fresh: 0 }]);
    told.length = 0;
    await make(wanted);
    expect(told).toContainEqual([expect.any(Number), 2, { path: "a.jpg", fresh: 0 }]);
  });

  test("at counts of citations is told of each source, and that it is done with one in trouble", async () => {
    const told: string[] = [];
    const { base } = await playRegistries({
      "/api.semanticscholar.org/graph/v1/paper/batch?fields=citationCount": { status: 403 },
    });
    const connection = { ...connect({ version: "1", mailto: null, base }), wait: async () => {} };
    const papers = ["a", "b"].map((id) => ({
      ...{ name: id, references: [{ registry: "doi", id: `10.5555/${id}` } as const] },
    }));
    await askCounts(papers, connection, (source, done, all) => told.push(`${source} ${done}/${all}`));
    expect(told).toEqual([
      ...["Semantic Scholar 0/2", "Semantic Scholar 2/2"],
      ...["OpenAlex 0/2", "OpenAlex 1/2", "OpenAlex 2/2"],
      ...["Crossref 0/2", "Crossref 1/2", "Crossref 2/2"],
    ]);
  });
});
