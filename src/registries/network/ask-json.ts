import { ask, type Question } from "./ask.ts";
import type { Connection } from "./connection.ts";
import { type Answer, troubleWith } from "./trouble.ts";

/** Plain data of unknown shape: a map, or what is read as an empty one. */
export type Data = Readonly<Record<string, unknown>>;

/** The data in an answer. Trouble: that of `ask`, and text that is no JSON object. */
export async function askJson(question: Question, connection: Connection): Promise<Answer<Data>> {
  const answer = await ask(question, connection);
  if ("trouble" in answer) return answer;
  const data = dataOf(parsed(answer.value));
  if (Object.keys(data).length === 0) return strange(question.registry, question.otherwise);
  return data["title"] === "Error"
    ? troubleWith(question.registry, "answered with an error")
    : { value: data };
}

/** The list in an answer. Trouble: that of `ask`, and text that is no JSON list. */
export async function askList(
  question: Question,
  connection: Connection,
): Promise<Answer<readonly unknown[]>> {
  const answer = await ask(question, connection);
  if ("trouble" in answer) return answer;
  const list = parsed(answer.value);
  return Array.isArray(list) ? { value: list } : strange(question.registry, question.otherwise);
}

/** The trouble of an answer that says nothing we know. */
export function strange(
  registry: string,
  hint = "it may be out of order, or have changed: try again later, or write the file with offprint new",
) {
  return troubleWith(registry, "answered in a form that is not known", hint);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A value as a map. */
export function dataOf(value: unknown): Data {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMap ? Object.fromEntries(Object.entries(value)) : {};
}

/** A value as a list: what is no list is the one thing in it, and nothing is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A value as one line of text, the first of a list; null when there is none. */
export function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (typeof first !== "string" && typeof first !== "number") return null;
  const text = String(first).replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}
