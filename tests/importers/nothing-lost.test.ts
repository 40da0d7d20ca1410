import { describe, expect, it } from "vitest";
import { importCv } from "../../src/importers/import-cv.ts";
import { readJson } from "../../src/parse/json/read-json.ts";
import type { Source } from "../../src/source.ts";
import { siteOf } from "../site/site-of.ts";
import { dice } from "../support/dice.ts";

const keys = {
  RenderCV:
    "name headline location email photo phone website network username placeholder url institution area degree company position title authors journal doi label details bullet number reversed_number date start_date end_date summary highlights gpa mood",
  "JSON Resume":
    "name label image email phone url summary location city address network username position company startDate endDate highlights institution studyType area score courses title awarder date issuer publisher releaseDate authors status award keywords level language fluency reference description roles entity type links labels mood",
} as const;

type Format = keyof typeof keys;

/** Where each format has lists of maps. */
const lists: Readonly<Record<Format, string>> = {
  RenderCV: "education experience Education projects awards Awards skills publications talks about",
  "JSON Resume":
    "work volunteer education awards certificates publications skills languages interests references projects sections hobbies",
};

/** A file of the format that makes little sense, in which every text is unlike any other. */
function nonsense(format: Format, seed: number): string {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  let count = 0;
  const text = () => `${one(["", "https://a.test/", "2024-", "10.1000/", "a@"])}w${++count}q`;
  const value = (depth: number): unknown => {
    const kind = roll(depth > 1 ? 1 : 6);
    if (kind === 4) return Array.from({ length: 1 + roll(3) }, () => value(depth + 1));
    return kind === 5 ? map(depth + 1) : text();
  };
  const map = (depth: number) =>
    Object.fromEntries(
      Array.from({ length: 1 + roll(6) }, () => [one(keys[format].split(" ")), value(depth)]),
    );
  const items = () => Array.from({ length: 1 + roll(3) }, () => (roll(5) === 0 ? text() : map(0)));
  const all = Object.fromEntries(lists[format].split(" ").map((name) => [name, items()]));
  const person = {
    ...map(0),
    name: text(),
    profiles: items(),
    social_networks: items(),
    custom_connections: items(),
  };
  const file =
    format === "RenderCV" ? { cv: { ...person, sections: all }, design: map(0) } : { basics: person, ...all };
  return JSON.stringify(file, null, 1);
}

/** Pointers of texts that are neither in a file that is written nor told. */
function silentIn(source: Source): readonly string[] {
  const { value, problems } = importCv(source);
  const written = (value?.files ?? []).map(({ text }) => text).join("\n");
  const places = Object.entries(readJson(source).value.places);
  const isWhole = /is not carried over|^nobody says where/;
  const starts = new Set(problems.filter(({ message }) => isWhole.test(message)).map(({ start }) => start));
  const told = new Set(
    places.flatMap(([at, { key, value }]) =>
      starts.has(key?.start ?? -1) || starts.has(value.start) ? [at] : [],
    ),
  );
  const messages = problems.map(({ message }) => message).join("\n");
  return places.flatMap(
    ([
      pointer,
      {
        value: { start, end },
      },
    ]) => {
      const word = /^"[^"]*?(w\d+q)/.exec(source.text.slice(start, end))?.[1];
      if (word === undefined || written.includes(word) || messages.includes(word)) return [];
      const steps = pointer.split("/");
      const isTold = steps.some(
        (step, index) =>
          index > 0 && (told.has(steps.slice(0, index + 1).join("/")) || isGrouped(messages, step)),
      );
      return isTold ? [] : [pointer];
    },
  );
}

/** Whether a message about one key is about all of its name. */
function isGrouped(messages: string, step: string): boolean {
  return messages.includes(`"${step}" is not carried over, here and in`);
}

describe.each(Object.keys(keys) as Format[])("of a file of %s", (format) => {
  it("every text is in a file that is written, or told as left behind", () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const source = { path: "cv.json", text: nonsense(format, seed) };
      expect(importCv(source).value?.format).toBe(format);
      expect(silentIn(source), `seed ${seed}\n${source.text}`).toEqual([]);
    }
  });

  it("all that is written can be built", async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { value } = importCv({ path: "cv.json", text: nonsense(format, seed) });
      const files = (value?.files ?? []).map(({ path, text }) => [path.replace("content/", ""), text]);
      const { problems } = await siteOf({
        "site.yaml": "url: https://mara.test/\ncv: true\n",
        ...Object.fromEntries(files),
      });
      expect(
        problems.filter((problem) => problem.startsWith("error")),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});
