import { expect, test } from "vitest";
import { ask } from "../../src/registries/network/ask.ts";
import { connect } from "../../src/registries/network/connection.ts";
import { type Played, playRegistries } from "./play-registries.ts";

const fine: Played = { body: "data" };

/** Asks registries that answer so, without waiting in earnest; what came of it, and how long was waited. */
async function asked(answers: readonly Played[], mailto: string | null = null) {
  const { base, asked: requests } = await playRegistries({ "/shores.example.org/x": answers });
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const connection = { ...connect({ version: "1.2.3", mailto, base, timeout: 300 }), wait };
  const question = {
    registry: "Shores",
    id: "x",
    address: "https://shores.example.org/x",
    accept: "text/plain",
  };
  return { answer: await ask(question, connection), waits, requests };
}

test("says who asks, and for what", async () => {
  const { requests } = await asked([fine], "mara@example.org");
  expect(requests[0]?.headers).toMatchObject({
    "user-agent": "offprint/1.2.3 (mailto:mara@example.org)",
    accept: "text/plain",
  });
  expect((await asked([fine])).requests[0]?.headers["user-agent"]).toBe("offprint/1.2.3");
});

test.each<readonly [string, readonly Played[], readonly number[]]>([
  ["busy, and names a time", [{ status: 429, headers: { "Retry-After": "7" } }, fine], [7_000]],
  ["busy twice", [{ status: 503 }, { status: 429 }, fine], [1_000, 2_000]],
  ["out of order for a moment", [{ status: 500, body: "<html>" }, fine], [1_000]],
  ["busy with status 200", [{ body: "Rate exceeded." }, fine], [1_000]],
])("asks again when it is %s", async (_, answers, waits) => {
  expect(await asked(answers)).toMatchObject({ answer: { value: "data" }, waits });
});

test("waits until a date it names", async () => {
  const until = new Date(Date.now() + 20_000).toUTCString();
  const { waits } = await asked([{ status: 429, headers: { "Retry-After": until } }, fine]);
  expect(waits[0]).toBeGreaterThan(10_000);
  expect(waits[0]).toBeLessThanOrEqual(20_000);
});

test("asks three times at most, one at a time", async () => {
  const { requests, waits } = await asked([{ status: 429 }]);
  expect(requests.map(({ now }) => now)).toEqual([1, 1, 1]);
  expect(waits).toEqual([1_000, 2_000]);
});

test.each<readonly [string, readonly Played[], RegExp]>([
  ["429", [{ status: 429 }], /^Shores was asked too often, and refused 3 times$/],
  [
    "a long wait",
    [{ status: 429, headers: { "Retry-After": "3600" } }],
    /answers no more questions for now$/,
  ],
  ["500", [{ status: 500, body: "<html>" }], /is out of order \(status 500\), asked 3 times$/],
  ["403", [{ status: 403 }], /refused to answer \(status 403\)$/],
  ["404", [{ status: 404 }], /^Shores does not know "x"$/],
  ["a page", [{ body: "<!DOCTYPE html><p>Hello" }], /sent a web page where data should be$/],
  ["a page by its type", [{ headers: { "Content-Type": "text/html" }, body: "Hi" }], /sent a web page/],
  ["nothing", [{ body: " \n" }], /sent an empty answer$/],
  ["Error", [{ body: "Error: no" }], /answered with an error$/],
  ["Rate exceeded.", [{ body: "Rate exceeded." }], /was asked too often/],
  ["silence", [{ silent: true }], /did not answer in time$/],
])("%s is trouble in one sentence, with what to do", async (_, answers, message) => {
  const { answer } = await asked(answers);
  const trouble = "trouble" in answer ? answer.trouble : null;
  expect(trouble?.message).toMatch(message);
  expect(trouble?.hint).toMatch(/^[a-z].{15,}/);
});

test("a registry that is not there cannot be reached", async () => {
  const connection = connect({ version: "1", mailto: null, base: "http://127.0.0.1:1" });
  const question = { registry: "Shores", id: "x", address: "https://s.example.org/x", accept: "*/*" };
  expect(await ask(question, connection)).toMatchObject({ trouble: { message: "Shores cannot be reached" } });
});
