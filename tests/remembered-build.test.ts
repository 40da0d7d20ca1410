import { describe, expect, test } from "vitest";
import { build, type Input } from "../src/build.ts";
import type { Output } from "../src/output.ts";
import type { Source } from "../src/source.ts";
import { repository } from "./support/repository.ts";
import { siteInput } from "./support/sites.ts";

const options = { base: null, drafts: false, repository: null };
const start = siteInput(repository("tests/sites/everything"));
/** `STEPS=200 npx vitest …` takes the long way. */
const steps = Number(process.env["STEPS"] ?? 10);

describe("a build that remembers", () => {
  test.each([1])(
    `is byte for byte a fresh one after each of ${steps} edits (%i)`,
    { timeout: 600_000 },
    async (seed) => {
      const chance = chanceFrom(seed);
      let input = start;
      for (let step = 0; step < steps; step += 1) {
        const edit = pick(edits, chance);
        input = edit(input, chance);
        if (chance() < 0.5) await build(input, { ...options, isWanted: () => chance() < 0.2 });
        const [remembered, fresh] = [await build(input, options), await build(copyOf(input), options)];
        expect(remembered.problems, `${edit.name}, step ${step}`).toEqual(fresh.problems);
        expect(remembered.value, `${edit.name}, step ${step}`).toEqual(fresh.value);
      }
    },
  );

  test("makes nothing again but what shows the one paper that was edited", async () => {
    const before = await build(start, options);
    const edited = editOne(
      start,
      () => 0,
      /2021-book\.md$/,
      (text) => `${text}\nOne more line.\n`,
    );
    const after = await build(edited, options);
    const known = new Set(before.value.outputs);
    const isNew = (output: Output) => !known.has(output);
    const pages = after.value.outputs.slice(0, after.value.pages).filter(isNew);
    expect(pages.map(({ path }) => path)).toEqual(
      ["", "zh/"].flatMap((language) => [
        `${language}publications/index.html`,
        `${language}publications/2021-book/index.html`,
        `${language}cv/index.html`,
      ]),
    );
    const files = after.value.outputs.filter(({ path }) => /^publications\/.*\.(?:bib|ris|json)$/.test(path));
    expect(files.filter(isNew).map(({ path }) => path)).toEqual(
      ["bib", "ris", "json"].map((ending) => `publications/2021-book/2021-book.${ending}`),
    );
  });

  test("makes the files that are wanted, and no others", async () => {
    const [whole, part] = [
      await build(start, options),
      await build(copyOf(start), { ...options, isWanted: (path) => path === "index.html" }),
    ];
    const byPath = new Map(whole.value.outputs.map((output) => [output.path, output]));
    expect(part.value.pages).toBe(1);
    expect(part.value.outputs[0]?.path).toBe("index.html");
    expect(part.value.outputs).toEqual(part.value.outputs.map(({ path }) => byPath.get(path)));
    const made = part.value.outputs.filter((output) => "text" in output && !output.text.includes("refresh"));
    expect(made.map(({ path }) => path)).toEqual(["index.html"]);
    expect(part.problems).toEqual(whole.problems);
  });
});

type Chance = () => number;
type Edit = (input: Input, chance: Chance) => Input;

const edits: readonly Edit[] = [
  function appendLine(input, chance) {
    return editOne(
      input,
      chance,
      /\.md$/,
      (text) => `${text}\nOne more, $x^${Math.floor(chance() * 99)}$.\n`,
    );
  },
  function changeTitle(input, chance) {
    return editOne(input, chance, /\.md$/, (text) =>
      text.replace(/^title: */m, `title: New ${Math.floor(chance() * 99)} `),
    );
  },
  function breakKey(input, chance) {
    return editOne(input, chance, /\.(?:md|yaml)$/, (text) =>
      text.replace(/^(- )?(title|date|name):/m, "$1$2s:"),
    );
  },
  function mendAll(input) {
    const whole = new Map(start.content.map((source) => [source.path, source]));
    return { ...input, content: input.content.map((source) => whole.get(source.path) ?? source) };
  },
  function remove(input, chance) {
    const gone = pick(input.content, chance);
    return { ...input, content: input.content.filter((source) => source !== gone) };
  },
  function bringBack(input) {
    const there = new Set(input.content.map(({ path }) => path));
    const missing = start.content.filter(({ path }) => !there.has(path));
    return { ...input, content: [...input.content, ...missing.slice(0, 3)] };
  },
  function rename(input, chance) {
    const old = pick(input.content, chance);
    const renamed = { ...old, path: old.path.replace(/([^/]*)\.md$/, `$1-${Math.floor(chance() * 99)}.md`) };
    return { ...input, content: input.content.map((source) => (source === old ? renamed : source)) };
  },
  function editTemplate(input, chance) {
    const templates = change(input.templates, pick(input.templates, chance), (text) => `${text}\n`);
    return { ...input, templates };
  },
  function changeSettings(input, chance) {
    const line = pick(["smart_punctuation: false", "title: Another", "languages: [zh, en]"], chance);
    return editOne(
      input,
      chance,
      /site\.yaml$/,
      (text) => `${text.replace(/^(?:smart|title|languages).*\n?/gm, "")}\n${line}\n`,
    );
  },
  function editPeople(input, chance) {
    return editOne(
      input,
      chance,
      /people\.yaml$/,
      (text) => `${text}\n- name: Nobody ${Math.floor(chance() * 99)}\n`,
    );
  },
];

function editOne(input: Input, chance: Chance, path: RegExp, edit: (text: string) => string): Input {
  const some = input.content.filter((source) => path.test(source.path));
  return some.length === 0 ? input : { ...input, content: change(input.content, pick(some, chance), edit) };
}

function change(sources: readonly Source[], one: Source, edit: (text: string) => string): readonly Source[] {
  return sources.map((source) => (source === one ? { ...source, text: edit(source.text) } : source));
}

/** Nothing is remembered of sources that were never seen. */
function copyOf(input: Input): Input {
  const copy = (sources: readonly Source[]) => sources.map((source) => ({ ...source }));
  return { ...input, content: copy(input.content), templates: copy(input.templates) };
}

function pick<T>(items: readonly T[], chance: Chance): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** Numbers from 0 to 1 that depend on the seed alone (a linear congruential generator). */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
