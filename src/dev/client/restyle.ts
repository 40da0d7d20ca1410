/**
 * Gives the page the style sheets it has on the server now, and leaves all else as it is: what was scrolled, opened and
 * typed stays. The rules go into the sheets that are there, since the page's policy knows those alone. Fails when
 * another page would be needed for it.
 */
export async function restyle(): Promise<void> {
  const response = await fetch(location.href, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const olds = [...document.querySelectorAll("style")];
  const news = [...page.querySelectorAll("style")];
  if (olds.length !== news.length) throw new Error("other style sheets");
  for (const [index, old] of olds.entries()) replaceRules(old, news[index]?.textContent ?? "");
}

function replaceRules({ sheet }: HTMLStyleElement, css: string): void {
  if (sheet === null) throw new Error("a style sheet that is not in use");
  const read = new CSSStyleSheet();
  read.replaceSync(css);
  while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  for (const { cssText } of read.cssRules) sheet.insertRule(cssText, sheet.cssRules.length);
}
