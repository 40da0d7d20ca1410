import type { NewFile } from "../../new-file.ts";
import { editorSettings, schemaFiles, tieSchemas } from "../editor/editor-files.ts";
import type { Answers } from "./answers.ts";
import { profileFile, siteFile } from "./content.ts";
import { type Origin, packageJson } from "./package-json.ts";

/** Where a new site comes into being. */
export interface Ground {
  /** The name of its folder. */
  readonly folder: string;
  /** The Offprint it is made with. */
  readonly origin: Origin;
  /** The texts of the folder `starter/` of the program, by file name. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Where each file of `starter/` goes; npm would leave out those that begin with a dot. */
const places: Readonly<Record<string, string>> = {
  "README.md": "README.md",
  gitignore: ".gitignore",
  gitattributes: ".gitattributes",
  "pages.yml": ".github/workflows/pages.yml",
  "extensions.json": ".vscode/extensions.json",
};

/** Every file of a new site, those an author edits first. */
export function starterFiles(answers: Answers, { folder, origin, texts }: Ground): readonly NewFile[] {
  return [
    { path: "content/profile.md", text: profileFile(answers) },
    { path: "content/site.yaml", text: siteFile(answers) },
    { path: "content/publications/.gitkeep", text: "" },
    { path: "public/.gitkeep", text: "" },
    ...Object.entries(places).map(([name, path]) => ({ path, text: texts[name] ?? "" })),
    { path: "package.json", text: packageJson(folder, origin) },
    { path: editorSettings, text: tieSchemas("") ?? "" },
    ...schemaFiles(),
  ];
}
