import type { Source } from "../source.ts";
import type { Yaml } from "./yaml/yaml.ts";

/** Where a piece of data was written. */
export interface Origin {
  readonly source: Source;
  readonly yaml: Yaml;
  /** The JSON Pointer of the data in the YAML: "" for all of it, "/3" for one item of a list. */
  readonly pointer: string;
}
