import { expect, it } from "vitest";
import { hoistStyles } from "../../../src/render/finish/hoist-styles.ts";

const page = (body: string) => `<html><head><title>x</title></head><body>${body}</body></html>`;
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1];

it("moves style attributes into the head, equal ones into one class", () => {
  const html = hoistStyles(
    page('<p style="text-align:right">a</p><td style="text-align:right">b</td><i style="width:4em">c</i>'),
  );
  expect(bodyOf(html)).toBe('<p class="s1">a</p><td class="s1">b</td><i class="s2">c</i>');
  expect(html).toContain("<style>.s1{text-align:right}\n.s2{width:4em}</style>\n</head>");
});

it("adds to the classes an element has, whichever attribute comes first", () => {
  const html = hoistStyles(
    page('<p class="a" id=x style="width:1em">a</p><p style="width:1em" class=b>b</p>'),
  );
  expect(bodyOf(html)).toBe('<p class="a s1" id=x>a</p><p class="b s1">b</p>');
});

it("makes colours readable on light and dark pages, and keeps what is no colour", () => {
  const html = hoistStyles(
    page(
      '<b style="color:red;font-weight:bold">a</b><i style="background-color: yellow">b</i><u style="color:inherit">c</u>',
    ),
  );
  expect(html).toContain(".s1{color:light-dark(oklch(from red ");
  expect(html).toContain(";font-weight:bold}");
  expect(html).toContain(".s2{background-color:light-dark(oklch(from yellow .95");
  expect(html).toContain(".s3{color:inherit}");
});

it("leaves text that looks like an attribute alone, and pages without any", () => {
  const plain = page('<p>style=&quot;x&quot; and style="y"</p>');
  expect(hoistStyles(plain)).toBe(plain);
});

it("never lets a style end the sheet it is moved to", () => {
  const html = hoistStyles(page('<p style="width:1em}</style><script>alert(1)</script>">a</p>'));
  expect(html).not.toContain("<style>");
});

it("reads entities as browsers do", () => {
  expect(hoistStyles(page("<p style='font-family:&quot;A &amp; B&quot;'>a</p>"))).toContain(
    '.s1{font-family:"A & B"}',
  );
});

it("leaves a page without a head as it is", () => {
  expect(hoistStyles('<p style="width:1em">a</p>')).toBe('<p style="width:1em">a</p>');
});
