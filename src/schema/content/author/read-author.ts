import { authorMarks, plainMarks } from "../../../author-marks.ts";
import type { Address } from "../address.ts";

/** One name of an author list. `marks` are as written: `*`, `†`, … */
export interface Author {
  readonly name: string;
  readonly marks: readonly string[];
  readonly url: Address | null;
}

const marks: ReadonlySet<string> = new Set(authorMarks);

const wrappers = ["**", "__", "*", "_", "<b>", "<strong>", "<em>", "<i>", "<u>"].map((open) => ({
  open,
  close: open.replace("<", "</"),
}));

/** A name, and the marks that stood on it. */
type Marked = readonly [string, readonly string[]];

/**
 * Takes the marks from a name and the emphasis some put around it: `**Ye**\*`, `**Ye\***`, `Ye<sup>*†</sup>` and
 * `Ye*, Tianzhu` and `Tianzhu* Ye` are each a name and its marks.
 */
export function readAuthor(written: string): Author {
  const [outside, outer] = takeMarks(unwrap(plainMarks(written).trim()));
  const [inside, inner] = takeMarks(unwrap(outside));
  const comma = inside.indexOf(",");
  const [family, middle] = takeMarks(comma < 0 ? "" : inside.slice(0, comma));
  const [name, first] = takeFromWords(comma < 0 ? inside : family + inside.slice(comma));
  return { name, marks: [...new Set([...first, ...middle, ...inner, ...outer])], url: null };
}

const onWord = /(?<=[\p{Ll}\p{Lo}.])[*†‡§¶‖#+✉]+(?=\s)/gu;

/** A name and the marks on the words before its last one, `Tianzhu* Ye`; emphasis has a star at both ends. */
function takeFromWords(name: string): Marked {
  if (/^[*_]|\*\*/.test(name)) return [name, []];
  const found = [...name.matchAll(onWord)].flatMap(([marks]) => [...marks]);
  return found.length === 0 ? [name, []] : [name.replace(onWord, ""), found];
}

/** The text without the emphasis around the whole of it, such as `**` at both ends. */
function unwrap(text: string): string {
  const found = wrappers.find(({ open, close }) => {
    const inner = text.slice(open.length, -close.length);
    return text.startsWith(open) && text.endsWith(close) && inner.trim() !== "" && !inner.includes(open);
  });
  return found ? text.slice(found.open.length, -found.close.length).trim() : text;
}

/** A text and the marks at its end: bare, behind a backslash, or raised by `<sup>`. */
function takeMarks(text: string): Marked {
  const raised = /^([^<]*)<sup>([^<]*)<\/sup>$/i.exec(text);
  if (!raised) return takeBareMarks(text);
  const [rest, above] = takeBareMarks(raised[2] ?? "");
  const [name, before] = takeBareMarks((raised[1] ?? "").trim());
  return rest === "" ? [name, [...before, ...above]] : [text, []];
}

/** Stops at two stars, and at one that closes emphasis: what they end is no mark. */
function takeBareMarks(text: string): Marked {
  const isEmphasised = /^\*(?!\*)/.test(text);
  let end = text.length;
  while (end > 0) {
    const last = text[end - 1] ?? "";
    const isStar = last === "*" && text[end - 2] !== "\\";
    if (isStar && (isEmphasised || text[end - 2] === "*") && end > 1) break;
    if (!marks.has(last) && !/[\s\\,]/.test(last)) break;
    end -= 1;
  }
  const found = [...text.slice(end)].filter((character) => marks.has(character));
  return found.length === 0 ? [text, []] : [text.slice(0, end), found];
}
