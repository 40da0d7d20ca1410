import type { Connection, Reply } from "./connection.ts";
import { type Answer, troubleWith, unknownTo } from "./trouble.ts";

/** One question to a registry. */
export interface Question {
  /** Its name, as people know it. */
  readonly registry: string;
  /** The identifier that is asked for, as it is told. */
  readonly id: string;
  readonly address: string;
  readonly accept: string;
  /** JSON to be sent, for a question that is too long for an address. */
  readonly body?: unknown;
  /** How a refusal reads that only says that nothing of what was asked for is known. */
  readonly none?: RegExp;
  /** What an author can do when it refuses, if not to write the file of a paper by hand. */
  readonly otherwise?: string;
}

const tries = 3;
const firstWait = 1_000;
const longestWait = 60_000;

/** Some publishers give no data, and their pages come instead. */
const byHand = "it may have no data on this paper: try again later, or write the file with offprint new";

/**
 * Asks a registry politely: one request, and two more when it is busy (429, 5xx, "Rate exceeded."), each after the time
 * it names (`Retry-After`, RFC 9110 section 10.2.3) or one that doubles. The answer is its text. Trouble: no answer, no
 * such paper, and what is no data although its status is 200: nothing, a web page, "Error".
 */
export async function ask(question: Question, connection: Connection): Promise<Answer<string>> {
  for (let number = 1; ; number += 1) {
    const reply = await tryOnce(question, connection);
    if ("trouble" in reply) return reply;
    if (!isBusy(reply.value)) return judge(question, reply.value);
    const wait = waitOf(reply.value.headers.get("retry-after"), number);
    if (wait > longestWait) return tooLong(question, wait);
    if (number === tries) return tooBusy(question, reply.value);
    await connection.wait(wait);
  }
}

async function tryOnce(
  { registry, address, accept, body }: Question,
  { send }: Connection,
): Promise<Answer<Reply>> {
  const type = body === undefined ? {} : { "Content-Type": "application/json" };
  const message = {
    headers: { Accept: accept, ...type },
    body: body === undefined ? null : JSON.stringify(body),
  };
  try {
    return { value: await send(address, message) };
  } catch (error) {
    if (error instanceof Error && ["TimeoutError", "AbortError"].includes(error.name))
      return troubleWith(registry, "did not answer in time");
    // All that `fetch` throws besides: no network, no such host, a connection that broke.
    if (error instanceof TypeError)
      return troubleWith(registry, "cannot be reached", "see whether you are online, and try again");
    throw error;
  }
}

function isBusy({ status, text }: Reply): boolean {
  return status === 429 || status >= 500 || /^\s*rate exceeded/i.test(text);
}

/** Seconds, or a date: then the wait is that from the time of the reply on, which is about now. */
function waitOf(retryAfter: string | null, number: number): number {
  const backOff = firstWait * 2 ** (number - 1);
  if (retryAfter === null || retryAfter.trim() === "") return backOff;
  if (/^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const until = Date.parse(retryAfter) - Date.now();
  return Number.isNaN(until) ? backOff : Math.max(until, 0);
}

function tooLong({ registry }: Question, wait: number) {
  const minutes = Math.ceil(wait / 60_000);
  return troubleWith(registry, "answers no more questions for now", `try again in ${minutes} minutes`);
}

function tooBusy({ registry }: Question, { status }: Reply) {
  const isOurs = status === 429 || status < 500;
  if (!isOurs) return troubleWith(registry, `is out of order (status ${status}), asked ${tries} times`);
  const hint = "wait a few minutes; with --mailto and your e-mail address some registries answer sooner";
  return troubleWith(registry, `was asked too often, and refused ${tries} times`, hint);
}

function judge(
  { registry, id, none, otherwise = byHand }: Question,
  { status, headers, text }: Reply,
): Answer<string> {
  const isUnknown = status === 404 || status === 410 || (status >= 400 && none?.test(text));
  if (isUnknown) return unknownTo(registry, id);
  if (status >= 400) return troubleWith(registry, `refused to answer (status ${status})`, otherwise);
  if (text.trim() === "") return troubleWith(registry, "sent an empty answer");
  if (isPage(headers, text)) return troubleWith(registry, "sent a web page where data should be", otherwise);
  if (/^\s*error\b/i.test(text)) return troubleWith(registry, "answered with an error");
  return { value: text };
}

function isPage(headers: Headers, text: string): boolean {
  return (
    /\bhtml\b/i.test(headers.get("content-type") ?? "") || /^\s*<(?:!doctype|html|head|body)\b/i.test(text)
  );
}
