import type { Output } from "../output.ts";
import { fileOf, rootOf } from "../site/addresses.ts";
import { absolute } from "../site/location.ts";
import type { Redirect, Site } from "../site/site.ts";
import { xml } from "./xml.ts";

/**
 * Pages at old addresses that lead on to the new ones: static hosts have no other redirect. The canonical link
 * tells search engines; the plain link is for those whose browser does not follow.
 */
export function redirects(site: Site): readonly Output[] {
  return site.redirects.map((redirect) => ({
    path: fileOf(redirect.from),
    text: redirectPage(redirect, site),
  }));
}

function redirectPage({ from, to, title }: Redirect, { lang, language, location }: Site): string {
  const target = xml(encodeURI(rootOf(from) + to.slice(1)));
  const canonical = absolute(to, location);
  return `<!doctype html>
<html lang="${xml(lang)}">
<meta charset="utf-8">
<title>${xml(title)}</title>
${canonical ? `<link rel="canonical" href="${xml(canonical)}">\n` : ""}<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<p>${xml(language.words.moved)}${language.words.colon}<a href="${target}">${xml(title)}</a></p>
</html>
`;
}
