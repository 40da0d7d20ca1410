import { isBibliography } from "../../parse/classify.ts";
import type { AnyEntry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { bodyPlace } from "../desk/writings.ts";
import { writtenLinks } from "../links/written-links.ts";
import { remark } from "../remark.ts";

/** Pictures in texts and under `image` without words that stand for them: `no-alt`. A portrait is told by its name. */
export function noAlt(desk: Desk): readonly Problem[] {
  return [...inTexts(desk), ...teasers(desk)];
}

function inTexts(desk: Desk): readonly Problem[] {
  return writtenLinks(desk)
    .filter(
      ({ kind, label, source, start }) =>
        kind === "image" && label === null && start >= (bodyPlace(source)?.start ?? Infinity),
    )
    .map((link) =>
      remark(link, "no-alt", {
        message: `nothing says what "${link.url}" shows`,
        hint: "write it between the brackets: ![A dune at dawn](…)",
      }),
    );
}

function teasers({ entries }: Desk): readonly Problem[] {
  return entries.flatMap((entry) => {
    const image = "image" in entry.data ? entry.data.image : null;
    const pointer = `${entry.pointer}/image`;
    if (
      !image ||
      image.alt !== null ||
      !Object.hasOwn(entry.places, pointer) ||
      isBibliography(entry.source.path)
    )
      return [];
    return [
      remark({ source: entry.source, ...placeOf(entry.places, pointer) }, "no-alt", silent(image.src, entry)),
    ];
  });
}

function silent(src: string, { kind }: AnyEntry) {
  const what = kind === "publications" ? "What the figure shows" : "What it shows";
  return { message: `nothing says what "${src}" shows`, hint: `write image: {src: ${src}, alt: ${what}}` };
}
