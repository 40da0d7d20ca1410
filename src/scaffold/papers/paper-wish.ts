import type { PaperRecord } from "../../registries/paper-record.ts";
import type { Wish } from "../entry/wish.ts";

/** The file that is wished for a paper: all a registry says of it, with the abstract as its text. */
export function paperWish({ title, authors, date, abstract, fields }: PaperRecord): Wish {
  return {
    ...{ folder: "publications", title, date, text: abstract, fields, isDraft: false },
    authors: authors.length > 0 ? authors : null,
  };
}

const maths = /(?<![\\$])(\$\$?)((?:[^$\\]|\\.)+?)\1/g;

/** The same paper with its formulas as code: TeX that cannot be typeset is shown as it is. */
export function withoutMaths(record: PaperRecord): PaperRecord {
  const asCode = (text: string) =>
    text.replace(maths, (whole, _, tex) => (/`/.test(tex) ? whole : `\`${tex}\``));
  const { abstract } = record;
  return { ...record, title: asCode(record.title), abstract: abstract === null ? null : asCode(abstract) };
}
