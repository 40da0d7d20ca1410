import type { LinkView } from "../schema/view/text.ts";
import type { Language } from "../words/language.ts";
import { localAddress } from "./local-address.ts";

/** Links in an author's order, known labels told in the page's language. */
export function linkViews(links: Readonly<Record<string, string>>, language: Language): LinkView[] {
  return Object.entries(links).map(([name, url]) => linkView(name, localAddress(url), language));
}

/** One link; a label that is not known keeps the author's words. */
export function linkView(name: string, url: string, language: Language): LinkView {
  const key = name.toLowerCase();
  const label = Object.hasOwn(language.links, key) ? language.links[key] : undefined;
  return label === undefined ? { name, label: name, url } : { name: key, label, url };
}
