import type { Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import { keysOf, nameKey } from "../../site/names.ts";
import { type Desk, mainEntries } from "../desk/desk.ts";
import { remark } from "../remark.ts";
import { isEinsteins } from "../texts/template-papers.ts";
import { type Foreign, mostFrequent, wordsForAll, wordsForOne } from "./owner-words.ts";

type Paper = Entry<"publications">;
type Profile = Entry<"profile">;

/** With so many papers, none of which names the owner, it is the name that is not known. */
const enough = 3;

/** Papers that do not name the owner, by any form of the name: `owner-missing`. When none does, it is told once, of the name. */
export function ownerMissing(desk: Desk): readonly Problem[] {
  const profiles = desk.entries.filter((entry): entry is Profile => entry.kind === "profile");
  const [profile] = profiles;
  if (profile === undefined) return [];
  const keys = new Set(profiles.flatMap((one) => [...keysOf(one)]));
  const papers = mainEntries(desk, "publications");
  const foreign = papers.filter(
    ({ data }) => !data.authors.people.some(({ name }) => keys.has(nameKey(name))),
  );
  const owner = profiles.flatMap(({ data }) => [...Object.values(data.name), ...data.spellings]);
  const frequent = mostFrequent(foreign.map(({ data }) => data.authors));
  const story: Foreign = { owner, count: foreign.length, names: frequent };
  if (foreign.length === papers.length && papers.length >= enough) return [ofName(profile, story)];
  return foreign.filter((paper) => !isEinsteins(paper)).map((paper) => ofPaper(paper, story));
}

function ofPaper({ source, places, data }: Paper, story: Foreign): Problem {
  const place = { source, ...placeOf(places, "/authors") };
  return remark(place, "owner-missing", wordsForOne(data.authors, story));
}

function ofName({ source, places }: Profile, story: Foreign): Problem {
  return remark({ source, ...placeOf(places, "/name") }, "owner-missing", wordsForAll(story));
}
