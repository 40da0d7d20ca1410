import { join } from "node:path";
import { textAsItIs } from "../disk/read/text-as-it-is.ts";
import { tellRefusal } from "../disk/tell-refusal.ts";
import { writeNewFiles } from "../disk/write/new-files.ts";
import { replaceText } from "../disk/write/replace-text.ts";
import type { NewFile } from "../new-file.ts";
import { aboutFile, type Problem } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";
import { editorSettings, schemaFiles, tieSchemas } from "../scaffold/editor/editor-files.ts";
import { schemaNames, schemaOf, wholeSchema } from "../scaffold/editor/schema-names.ts";
import { noSite } from "./no-site.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { mark, misused, news, refused } from "./tell.ts";

/** `offprint schema [kind]`: the JSON Schema of one kind of content, or of all, each a definition. */
export function schemaCommand(kind: string | null): Outcome {
  const schema = kind === null ? wholeSchema() : schemaOf(kind);
  if (schema !== null) return { code: 0, stdout: `${JSON.stringify(schema, null, 2)}\n`, stderr: "" };
  const near = suggest(kind ?? "", schemaNames);
  const hint = near === null ? `There are ${schemaNames.join(", ")}.` : `Did you mean ${near}?`;
  return misused(`there is no kind of content '${kind}'`, hint, { isJson: false });
}

/** Flags of `offprint schema --write`. */
export interface WriteFlags extends Manner {
  readonly isDry: boolean;
}

/** `offprint schema --write`: schemas for VS Code, and its settings that tie them to the files of `content/`. */
export function writeSchemas(dir: string, flags: WriteFlags): Outcome {
  const homeless = noSite(dir);
  if (homeless !== null) return refused([homeless], flags);
  const settings = tieSchemas(textAsItIs(join(dir, editorSettings)) ?? "");
  if (settings === null) return refused([unreadable()], flags);
  const files = [...schemaFiles(), { path: editorSettings, text: settings }];
  const changed = files.filter(({ path, text }) => textAsItIs(join(dir, path)) !== text);
  const refusal = flags.isDry ? null : tellRefusal(dir, () => writeAll(dir, changed));
  if (refusal !== null) return refused([refusal], flags);
  const well = mark("✓", "green", flags.colour);
  const head = flags.isDry ? "would write" : well;
  const lines = changed.map(({ path }) => `${head} ${path}\n`).join("");
  const done = news(lines || `${well} nothing to do\n`, flags);
  return { code: 0, stdout: flags.isDry && lines !== "" ? lines : done, stderr: "" };
}

function writeAll(dir: string, files: readonly NewFile[]): void {
  for (const file of files) {
    const path = join(dir, file.path);
    if (textAsItIs(path) === null) writeNewFiles(dir, [file]);
    else replaceText(path, file.text);
  }
}

function unreadable(): Problem {
  return aboutFile(editorSettings, {
    rule: "settings-unreadable",
    message: `"${editorSettings}" or "yaml.schemas" in it is not a map`,
    hint: "mend it in VS Code, which underlines what is wrong",
  });
}
