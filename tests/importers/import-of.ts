import { type ImportOptions, importCv } from "../../src/importers/import-cv.ts";
import { readFrontmatter } from "../../src/parse/frontmatter/frontmatter.ts";
import { readYaml } from "../../src/parse/yaml/yaml.ts";
import { positionOf } from "../../src/problem/position.ts";

/** What a file becomes: the data of each file by its path, the text of the profile, and what is told, as `line:column message`. */
export function importOf(text: string, options?: ImportOptions) {
  const source = { path: "cv.yaml", text };
  const { value, problems } = importCv(source, options);
  const files = Object.fromEntries(
    (value?.files ?? []).map((file) => [file.path.replace("content/", ""), file.text]),
  );
  return {
    format: value?.format ?? null,
    language: value?.language ?? null,
    files,
    profile: frontmatter(files["profile.md"] ?? ""),
    biography: (files["profile.md"] ?? "").split(/^---\n/m)[2]?.trim() ?? "",
    list: (name: string) => dataOf(files[`${name}.yaml`] ?? ""),
    papers: Object.keys(files)
      .filter((path) => path.startsWith("publications/"))
      .map((path) => frontmatter(files[path] ?? "")),
    told: problems.map((problem) => {
      const { line, column } = positionOf(source, problem.start);
      return `${line}:${column} ${problem.message}`;
    }),
  };
}

/** The frontmatter of a file; a test that reads it sees any shape. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is what the test asserts
function frontmatter(text: string): any {
  return readFrontmatter({ path: "content/profile.md", text }).value.yaml.data;
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the test asserts
function dataOf(text: string): any {
  return readYaml({ path: "list.yaml", text }, { start: 0, end: text.length }).value.data;
}
