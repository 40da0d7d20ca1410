import { baseOf } from "../language-tag.ts";
import type { Rich } from "../schema/view/text.ts";

const scripts = [
  ["ko", /\p{Script=Hangul}/u],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["zh", /\p{Script=Han}/u],
] as const;

/**
 * A title or venue as it was written, with the language that its script tells of, where it is no script of the page's
 * own: browsers and screen readers take the right letters and voice, and nothing Chinese is slanted.
 */
export function withScriptLanguage(text: Rich, lang: string): Rich {
  if (text.lang !== null || scripts.some(([language]) => language === baseOf(lang))) return text;
  const [language] = scripts.find(([, letters]) => letters.test(text.text)) ?? [null];
  return { ...text, lang: language };
}
