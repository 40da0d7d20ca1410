import { expect, test } from "vitest";
import { readHtml } from "../src/pdf/text/html-nodes.ts";
import { visibleText } from "../src/proofread/desk/visible-text.ts";
import { readable } from "../src/readable.ts";

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
});
