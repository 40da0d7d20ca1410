import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import { keysOf, nameKey } from "../../site/names.ts";
import { type Desk, mainEntries } from "../desk/desk.ts";
import { placeIn } from "../desk/writings.ts";
import { writtenLinks } from "../links/written-links.ts";
import { remark } from "../remark.ts";
import { isEinsteins } from "./template-papers.ts";

/** What texts of the usual themes, and of examples everywhere, say and nobody else does. */
const samples: readonly RegExp[] = [
  /\blorem ipsum\b/i,
  /\bPaper Title Number \d+\b/i,
  /\bThis paper is about (?:the number \d+|fixing template issue)/i,
  /\b(?:Talk|Tutorial|Conference Proceeding talk) \d+ on Relevant Topic in Your Field\b/i,
  /\bThis is a description of your (?:talk|tutorial|conference proceedings talk)\b/i,
  /\bThis is a description of a teaching experience\b/i,
  /^\s*(?:Teaching experience|Portfolio item number|Blog Post number) \d+\s*$/im,
  /\bShort description of portfolio item number \d+\b/i,
  /\bThis is a sample blog post\b/i,
  /\bWrite your biography here\. Tell the world about yourself\b/i,
  /\bYour (?:Paper|Talk|Project) Title\b|\bTitle of Your (?:Paper|Talk|Project)\b/,
  /\bConference or Journal Name\b/,
];

/** Names of nobody. */
const nobody = new Set([
  "your name",
  "your sidebar name",
  "first last",
  "firstname lastname",
  "first name last name",
]);

/** Text that was left of a template or an example: `sample-text`. */
export function sampleText(desk: Desk): readonly Problem[] {
  return [...phrases(desk), ...owner(desk), ...addresses(desk), ...authors(desk)];
}

function phrases({ writings }: Desk): readonly Problem[] {
  return writings.flatMap((writing) =>
    samples.flatMap((sample) => {
      const found = sample.exec(writing.words)?.[0].trim();
      if (found === undefined) return [];
      const message = `"${found}" is text of a template`;
      return [
        remark(placeIn(writing, found), "sample-text", { message, hint: "write your own, or remove it" }),
      ];
    }),
  );
}

function owner({ entries }: Desk): readonly Problem[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== "profile") return [];
    const name = Object.values(entry.data.name).find((one) => nobody.has(nameKey(one)));
    const email = entry.data.email.findIndex((one) =>
      /^(?:your[._-]?(?:e?mail|name)|email|name|you)@|@(?:www\.)?example\.(?:com|org|net|edu)$/i.test(one),
    );
    const place = (pointer: string) => ({ source: entry.source, ...placeOf(entry.places, pointer) });
    return [
      ...(name === undefined
        ? []
        : [
            remark(place("/name"), "sample-text", {
              message: `"${name}" is nobody's name`,
              hint: "write your own",
            }),
          ]),
      ...(email < 0
        ? []
        : [
            remark(place(`/email/${email}`), "sample-text", {
              message: `"${entry.data.email[email] ?? ""}" is nobody's e-mail address`,
              hint: "write your own, or remove it",
            }),
          ]),
    ];
  });
}

/** Hosts of examples (RFC 2606), and repositories of the themes' own demonstrations. */
const exampleHost = /^(?:https?:\/\/|mailto:[^@]*@)(?:www\.)?example\.(?:com|org|net|edu)(?:[/?#:]|$)/i;
const demo = /^https?:\/\/(?:academicpages\.github\.io\/files\/|alshedivat\.github\.io\/al-folio\/)/i;

function addresses(desk: Desk): readonly Problem[] {
  return writtenLinks(desk)
    .filter(({ url, entry }) => exampleHost.test(url) || (demo.test(url) && entry !== null))
    .map((link) =>
      remark(link, "sample-text", {
        message: `"${link.url}" is an address of an example`,
        hint: "write the real one, or remove it",
      }),
    );
}

function authors(desk: Desk): readonly Problem[] {
  const owners = new Set(mainEntries(desk, "profile").flatMap((profile) => [...keysOf(profile)]));
  return mainEntries(desk, "publications").flatMap((paper) => {
    const keys = paper.data.authors.people.map(({ name }) => nameKey(name));
    const isOwners = keys.some((key) => owners.has(key) && !nobody.has(key));
    const message = keys.some((key) => nobody.has(key))
      ? "an author of this paper is nobody"
      : "papers of Albert Einstein's come with a template";
    const isSample = keys.some((key) => nobody.has(key)) || isEinsteins(paper);
    const place = { source: paper.source, ...placeOf(paper.places, "/authors") };
    return isSample && !isOwners ? [remark(place, "sample-text", { message, hint: "remove it" })] : [];
  });
}
