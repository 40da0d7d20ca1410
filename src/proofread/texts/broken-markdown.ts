import type { Problem } from "../../problem/problem.ts";
import { exchange } from "../../text-changes.ts";
import type { Desk } from "../desk/desk.ts";
import { placeIn } from "../desk/writings.ts";
import { remark } from "../remark.ts";

interface Mark {
  readonly form: RegExp;
  readonly message: string;
  readonly hint: string;
  /** What was meant, where nothing else can be. */
  readonly meant?: (found: string) => string;
}

/** Marks that readers see, each in a form that cannot be meant so. */
const marks: readonly Mark[] = [
  {
    form: /\[[^\][\n]+\][ \t]+\((?:https?:\/\/|mailto:|\/)[^()\s]*\)/,
    message: "this is no link: there is a space between the words and the address",
    hint: "write [words](address) without a space",
    meant: (found) => found.replace(/\][ \t]+\(/, "]("),
  },
  {
    form: /\[[^\][\n]+\]\((?=\S)[^()\n]*/,
    message: "this is no link: its address does not end, or holds a space",
    hint: "write [words](address), with %20 for a space",
  },
  {
    form: /(?<![\p{L}\p{N}*])\*\*(?=\S)[^*\n]+[ \t]\*\*(?![\p{L}\p{N}*])/u,
    message: "this is not strong: a space stands before the closing **",
    hint: "write **words** without spaces inside",
  },
  {
    form: /(?<![\p{L}\p{N}*])\*\*[ \t][^*\n]+\*\*(?![\p{L}\p{N}*])/u,
    message: "this is not strong: a space stands behind the opening **",
    hint: "write **words** without spaces inside",
  },
  {
    form: /^[ \t]*#{2,6}(?=\p{L})[^\n]*/mu,
    message: "this is no heading: the space behind the # is missing",
    hint: "write ## Heading",
    meant: (found) => found.replace(/^#+/, "$& "),
  },
];

/** Marks of Markdown that were meant for something and are shown as they are: `broken-markdown`. */
export function brokenMarkdown({ writings }: Desk): readonly Problem[] {
  return writings.flatMap((writing) =>
    marks.flatMap(({ form, message, hint, meant }) => {
      const found = form.exec(writing.words)?.[0].trim();
      if (found === undefined) return [];
      const place = placeIn(writing, found);
      // A backslash somewhere in it says that it is meant so.
      if (place.source.text.slice(place.start, place.end) !== found) return [];
      const fix = meant && exchange(place.source.text, place, found, meant(found));
      return [remark(place, "broken-markdown", { message, hint, fix: fix ?? null })];
    }),
  );
}
