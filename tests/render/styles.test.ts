import { expect, it } from "vitest";
import { assetsOf, pageStyles, scriptText, styleSheet } from "../../src/render/styles.ts";

const files = {
  "offprint/templates/style.css": "/* A note */\na {\n  color: red;\n}\n",
  "templates/themes/plate.css": "b {}\n</style>",
  "offprint/templates/script.js": "// A note\ngo();\n  // Another\n  end('</script>');\n",
};
const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
const assets = assetsOf(sources);
const ground = { light: "#fff", dark: "#000" };
const look = { accent: 28, typeface: "sans", photo: "round", ground } as const;

it("puts the sheet of the look behind the common one, and the author's choices last", () => {
  const sheet = styleSheet(assets, { ...look, variant: "plate" });
  expect(sheet).toBe("a{color:red}\nb{}<\\/style>\n:root{--hue:28;--portrait:50%;--heading:var(--sans)}");
});

it("needs no sheet for the first look", () => {
  expect(styleSheet(assets, { ...look, variant: "rail" })).toMatch(/^a\{color:red\}\n+:root/);
});

it("adds to a page the sheet of its kind and the rules of its list", () => {
  const own = assetsOf([{ path: "templates/cv.css", text: "c {\n}" }]);
  const facets = [{ name: "tag" as const, title: "Tag", options: [{ key: "tag:a", title: "a", count: 1 }] }];
  expect(pageStyles(own, { kind: "cv", facets: [] })).toBe("c{}");
  expect(pageStyles(own, { kind: "home", facets: [] })).toBeNull();
  expect(pageStyles(own, { kind: "publications", facets })).toMatch(/^main:has/);
});

it("prints scripts without comments, and never lets them end their element", () => {
  expect(scriptText(assets, "script.js")).toBe("go();\nend('<\\/script>');");
  expect(scriptText(assets, "search.js")).toBe("");
});
