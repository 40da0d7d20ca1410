import { expect, test } from "vitest";
import { plainOf } from "../src/citation/runs.ts";
import { showingTags } from "../src/images/pages/tags.ts";
import { readHtml } from "../src/pdf/text/html-nodes.ts";
import { visibleText } from "../src/proofread/desk/visible-text.ts";
import { readable } from "../src/readable.ts";
import { hoistStyles } from "../src/render/finish/hoist-styles.ts";

const references: readonly (readonly [string, string])[] = [
  ["&lt;b&gt; &amp;amp; &#x27;c&#39; &quot;d&apos;&nbsp;", "<b> &amp; 'c' \"d'\u00a0"],
  ["&#x1F393;&#127891;", "🎓🎓"],
  ["&#x110000;&#99999999999999999999;&#0;&#xD800;", "\ufffd\ufffd\ufffd\ufffd"],
  ["&copy; &constructor; &toString; &#; &", "&copy; &constructor; &toString; &#; &"],
];

test.each(references)("the character references in %s are read, wherever HTML is", (html, text) => {
  expect(readable(html)).toBe(text);
  expect(visibleText(html)).toBe(text);
  expect(readHtml(html).join("")).toBe(text);
  expect(plainOf(html)).toBe(text.replaceAll("\u00a0", " ").trim());
  expect(showingTags(`<img src="${html}">`)[0]?.attributes.get("src")?.value).toBe(text);
});

test("styles are read before they are taken for harmless", () => {
  const styled = (style: string) => `<head></head><b style="${style}">a</b>`;
  expect(hoistStyles(styled("font-family: &quot;A &#x26; B&quot;"))).toContain('.s1{font-family: "A & B"}');
  for (const style of ["a: b&#125;c", "a: &lt;/style&gt;", "a: &#60;/style>"])
    expect(hoistStyles(styled(style))).toBe(styled(style));
});
