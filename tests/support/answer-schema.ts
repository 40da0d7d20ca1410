import { Ajv } from "ajv";

const text = { type: "string", minLength: 1 };
const count = { type: "integer", minimum: 0 };
const spot = map({ line: count, column: count, offset: count });
const paths = { type: "array", items: text };

/** What stands in the answer of every command. */
const always = {
  version: { const: 1 },
  ok: { type: "boolean" },
  summary: map({ errors: count, warnings: count, files: count }),
  diagnostics: list({
    severity: { enum: ["error", "warning"] },
    ...{ code: text, message: text, file: text, range: map({ start: spot, end: spot }) },
  }),
  troubles: list({ code: text, message: text }),
};

/** What stands in some, and then in this form. */
const sometimes = {
  written: list({ path: text }),
  wouldWrite: list({ path: text }),
  kept: paths,
  leftOut: list({ path: text, reason: text }),
  there: list({ title: text, path: text }),
  missing: list({ title: text, references: paths }),
  findings: list({ level: { enum: ["well", "advice", "failure"] }, message: text }),
  templates: list({ name: text, about: { type: "string" } }),
};

const isAnswer = new Ajv().compile({ ...map(always), properties: { ...always, ...sometimes } });

/** What is wrong with the answer of a command, which is one JSON document; null when nothing is. */
export function doubtAnswer(stdout: string): string | null {
  return isAnswer(JSON.parse(stdout)) ? null : JSON.stringify(isAnswer.errors);
}

function map(required: Readonly<Record<string, object>>) {
  return { type: "object", properties: required, required: Object.keys(required) };
}

function list(required: Readonly<Record<string, object>>) {
  return { type: "array", items: map(required) };
}
