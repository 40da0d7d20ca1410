import { type Document, isScalar, parseDocument } from "yaml";
import { type Checked, type Fault, locate, type Problem } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";
import { fileLimits, tooDeep, tooLarge } from "./limits.ts";
import type { Places } from "./places.ts";
import { yamlData } from "./yaml-data.ts";
import { explainErrors } from "./yaml-errors.ts";
import { yamlFault } from "./yaml-fault.ts";
import { yamlLines } from "./yaml-lines.ts";
import { yamlMistakes } from "./yaml-mistakes.ts";

/** What a YAML text says, as plain data, and where it says it. */
export interface Yaml {
  /** Text, numbers, true and false, lists and maps; null when the text is empty or cannot be read. */
  readonly data: unknown;
  readonly places: Places;
}

/** How to read a text that was not written for us. */
export interface YamlOptions {
  /** Whether lines that begin with "- " may be part of the text above them, as files of RenderCV have bullets below bullets. */
  readonly isFolding: boolean;
}

const ours: YamlOptions = { isFolding: false };

/**
 * Reads the YAML in a range of a source: a whole file, or the block between the fences of a Markdown file.
 * YAML 1.2, core schema; dates and numbers in another than their shortest form stay text as written.
 * Problems: `yaml` (several for one text), `too-deep` and `yaml-too-large`, after which `data` is null and there is
 * nothing to check further; `duplicate-key`, `unknown-key` for "__proto__", and the warning `yaml-comment`.
 */
export function readYaml(source: Source, range: Range, options: YamlOptions = ours): Checked<Yaml> {
  const refused = tooLarge(source, range, fileLimits) ?? tooDeep(source, range);
  if (refused) return unreadable(range, [refused]);
  const text = source.text.slice(range.start, range.end);
  const document = parse(text);
  const faults = document === null ? [unparsable] : grammarFaults(document, text);
  if (document === null || faults.length > 0) {
    return unreadable(
      range,
      faults.map((fault) => locate(fault, source, range.start)),
    );
  }
  return readable(document, { source, range, options });
}

const unparsable = yamlFault({ start: 0, end: 0 }, "this text cannot be read as YAML", null);

/** The parser reports what is wrong and does not throw; should it do so after all, the author still gets a place. */
function parse(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      // The parser's own check takes quadratic time; the walk over the data makes it in linear time.
      uniqueKeys: false,
      strict: true,
      prettyErrors: false,
      logLevel: "error",
    });
  } catch {
    return null;
  }
}

function grammarFaults(document: Document.Parsed, text: string): readonly Fault[] {
  if (document.directives.yaml.explicit) return [directive(text)];
  if (document.errors.length > 0) return explainErrors(text, [...yamlLines(text)], document.errors);
  const isOnlyText = isScalar(document.contents) && typeof document.contents.value === "string";
  return isOnlyText ? yamlMistakes(text, [...yamlLines(text)]) : [];
}

function directive(text: string): Fault {
  const start = Math.max(0, text.indexOf("%YAML"));
  return yamlFault(
    { start, end: start + 5 },
    "a %YAML line is not needed",
    "remove it: YAML 1.2 is what is read",
  );
}

interface Reading {
  readonly source: Source;
  readonly range: Range;
  readonly options: YamlOptions;
}

function readable(document: Document.Parsed, { source, range, options }: Reading): Checked<Yaml> {
  const { data, places, faults } = yamlData(document.contents, source, range.start, options);
  const problems = faults.map((fault) => locate(fault, source, 0));
  const isRead = faults.every((fault) => fault.rule !== "yaml");
  return isRead ? { value: { data, places }, problems } : unreadable(range, problems);
}

function unreadable(range: Range, problems: readonly Problem[]): Checked<Yaml> {
  return { value: { data: null, places: { "": { key: null, value: range } } }, problems };
}
