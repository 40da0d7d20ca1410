import { expect, it } from "vitest";
import { svgMarkup } from "../../src/icons/svg-markup.ts";

it("keeps the shape and nothing else", () => {
  const drawn = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" id="a" class="bi" viewBox="0 0 16 16">
  <title>Circle</title><metadata><x id="b"/></metadata>
  <path id="c" style="stroke-width:0;fill-rule:evenodd" d="M8.04 15A7 7 0 1 0 8 1z"/><path onload="alert(1)" d="M0 0h1"/></svg>`;
  expect(svgMarkup(drawn)).toBe(
    '<svg viewBox="0 0 16 16" width="18" height="18" fill="currentColor" aria-hidden="true">' +
      '<path fill-rule="evenodd" d="m8 15a7 7 0 1 0 0-14z"/><path d="m0 0h1"/></svg>',
  );
});

it("is as exact in a large box as in a small one", () => {
  const drawn = '<svg viewBox="0 0 384 512"><path d="M 32.247025,40.012819 L 33.6,41.4"/></svg>';
  expect(svgMarkup(drawn)).toContain('d="m32 40 2 1"');
});

it.each([
  '<svg viewBox="0 0 9 9"><circle r="3"/></svg>',
  '<svg viewBox="0 0 9 9"><path transform="scale(2)" d="M0 0h1"/></svg>',
  '<svg viewBox="0 0 9 9"><path stroke="red" d="M0 0h1"/></svg>',
  '<svg><path d="M0 0h1"/></svg>',
  "",
])("does without a drawing that is more than filled paths: %s", (drawn) => {
  expect(svgMarkup(drawn)).toBeNull();
});
