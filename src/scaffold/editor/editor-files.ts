import type { NewFile } from "../../new-file.ts";
import { yamlFiles, yamlSchema } from "../../schema/json-schema.ts";
import { addMembers } from "./add-members.ts";

/** Where VS Code keeps the settings of a folder. */
export const editorSettings = ".vscode/settings.json";

/**
 * JSON Schemas of the YAML files of `content/`, for VS Code with the extension redhat.vscode-yaml. It reads no frontmatter
 * (https://github.com/redhat-developer/vscode-yaml/issues/207), so there are none for Markdown.
 */
export function schemaFiles(): readonly NewFile[] {
  return Object.entries(yamlFiles).map(([name, kind]) => ({
    path: pathOf(name),
    text: `${JSON.stringify(yamlSchema(kind), null, 2)}\n`,
  }));
}

/**
 * VS Code's settings with the YAML files of `content/` tied to their schemas; what was in them stays, comments too. Null
 * when they cannot be read.
 */
export function tieSchemas(settings: string): string | null {
  const ties = Object.keys(yamlFiles).map((name) => [`./${pathOf(name)}`, patternsOf(name)]);
  return addMembers(settings, "yaml.schemas", Object.fromEntries(ties));
}

function pathOf(name: string): string {
  return `.vscode/schemas/${name}.json`;
}

/** The extension knows no sign but `*` in them; the second is of translations, such as `news.zh.yaml`. */
function patternsOf(name: string): string | readonly string[] {
  return name === "site" ? "content/site.yaml" : [`content/${name}.yaml`, `content/${name}.*.yaml`];
}
