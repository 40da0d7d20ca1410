import { baseOf } from "../language-tag.ts";

const scripts: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
};
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The language a paper can be said to be in: that of its title, unless the title is in a script this language is not
 * written in. A site in Chinese lists papers in English, and the other way round; null then.
 */
export function languageOfTitle(title: string, lang: string): string | null {
  const own = scripts[baseOf(lang)];
  const fits = own ? own.test(title) : /\p{L}/u.test(title) && !eastAsian.test(title);
  return fits ? lang : null;
}
