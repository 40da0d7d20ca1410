import type { Answers } from "./answers.ts";

/** What `name` and `spellings` of a profile are. */
export interface Names {
  readonly name: string | Readonly<Record<string, string>>;
  readonly spellings?: readonly string[];
}

/** Scripts in which one language is written; Latin and Cyrillic are those of many. */
const scripts = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
  ["el", /\p{Script=Greek}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["th", /\p{Script=Thai}/u],
] as const;

/** A second name belongs to the second language, else to that of its script; where neither is known it is a spelling. */
export function namesIn({ name, otherName, languages }: Answers): Names {
  if (otherName === null) return { name };
  const [main = "en", second] = languages;
  const other = second ?? scripts.find(([, script]) => script.test(otherName))?.[0];
  if (other === undefined || other === main) return { name, spellings: [otherName] };
  return { name: { [main]: name, [other]: otherName } };
}
