import type { CvSection } from "../../schema/view/cv.ts";
import type { Item } from "../../schema/view/item.ts";
import { type JsonObject, present } from "./json.ts";
import { highlights, plain } from "./plain.ts";

/** What a line of a list says: a name, and words behind its colon, if it has one. */
interface Labelled {
  readonly name: string;
  readonly words: readonly string[];
}

/** Skills and interests: "**Programming:** Python, C++" is a name with keywords, any other line a name. */
export function skills(section: CvSection): readonly JsonObject[] {
  return labelled(section).map(({ name, words }) => present({ name, keywords: words }));
}

/** Languages: "Swedish (native)" and "Swedish: native" tell how well. */
export function languages({ items, lines }: CvSection): readonly JsonObject[] {
  const told = [...items.map(spokenOf), ...lines.map((line) => spoken(plain(line)))];
  return told.map(({ name, words }) => present({ language: name, fluency: words.join(", ") }));
}

function labelled({ items, lines }: CvSection): readonly Labelled[] {
  return [...items.map(labelledItem), ...lines.map((line) => labelledLine(plain(line)))];
}

function labelledItem(item: Item): Labelled {
  return { name: plain(item.title), words: [...wordsIn(plain(item.text)), ...highlights(item.points)] };
}

function labelledLine(line: string): Labelled {
  const [, name = line, words = ""] = /^([^:：]{1,60})[:：]\s*(.+)$/u.exec(line) ?? [];
  return { name, words: wordsIn(words) };
}

function spokenOf(item: Item): Labelled {
  return {
    name: plain(item.title),
    words: [plain(item.text), plain(item.grade)].filter((word) => word !== ""),
  };
}

function spoken(line: string): Labelled {
  const [, name = line, fluency = ""] =
    /^([^()（）:：]+?)\s*(?:[(（]([^()（）]+)[)）]|[:：].*)$/u.exec(line) ?? [];
  return fluency === "" ? labelledLine(line) : { name, words: [fluency] };
}

/** Words between commas; what stands within brackets or is a formula belongs together. */
function wordsIn(text: string): readonly string[] {
  const words = text.match(/(?:[^,;，、；()（）$]|[(（][^()（）]*[)）]|\$[^$]*\$|[()（）$])+/gu) ?? [];
  return words.map((word) => word.trim()).filter((word) => word !== "");
}
