import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { default as addFormats } from "ajv-formats";

const path = createRequire(import.meta.url).resolve("@jsonresume/schema/schema.json");
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));

/** What the schema of JSON Resume has against a text; nothing, if it is one. */
export function resumeFaults(text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
