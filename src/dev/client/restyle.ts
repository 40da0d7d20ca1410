/**
 * Gives the page the style sheets it has on the server now, and leaves all else as it is: what was scrolled, opened and
 * typed stays. The rules go into the sheets that are there, since the page's policy knows those alone. Fails when
 * another page would be needed for it.
 */
export async function restyle(): Promise<void> {
  const response = await fetch(location.href, { cache: "no-store" });
  const sheets = [...(await response.text()).matchAll(styleElement)];
  const elements = [...document.querySelectorAll("style")];
  if (elements.length !== sheets.length) throw new Error("other style sheets");
  for (const [index, element] of elements.entries()) replaceRules(element, sheets[index]?.[1] ?? "");
}

/** What stands in it is style, whatever it looks like (HTML Living Standard 13.2.5.4), so no parser is needed to find it. */
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;

function replaceRules({ sheet }: HTMLStyleElement, css: string): void {
  if (sheet === null) throw new Error("a style sheet that is not in use");
  const read = new CSSStyleSheet();
  read.replaceSync(css);
  while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  for (const { cssText } of read.cssRules) sheet.insertRule(cssText, sheet.cssRules.length);
}
