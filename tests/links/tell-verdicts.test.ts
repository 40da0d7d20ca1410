import { describe, expect, test } from "vitest";
import { tellVerdicts } from "../../src/links/tell-verdicts.ts";
import type { Verdict } from "../../src/links/verdict.ts";

const noHost: Verdict = { kind: "dead", reason: "there is no such host" };
const noWay: Verdict = { kind: "unchecked", reason: "no connection" };

/** What there is to say of links that stand alone in a text each, by what came of asking for them. */
function news(verdicts: Readonly<Record<string, Verdict>>) {
  const links = Object.keys(verdicts).map((url) => {
    const source = { path: "content/profile.md", text: `See [it](${url}).` };
    const place = { start: 9, end: 9 + url.length, label: "it", kind: "link" as const };
    return [url, [{ ...place, url, source, entry: null }]] as const;
  });
  return tellVerdicts(new Map(links), new Map(Object.entries(verdicts)));
}

const rulesOf = (verdicts: Readonly<Record<string, Verdict>>) =>
  news(verdicts).problems.map(({ rule }) => rule);

describe("a link that has moved", () => {
  const moved = (to: string) => news({ "https://a.org/old": { kind: "moved", to } }).problems;

  test.each(["https://a.org/new?a=1&b=%5B2%5D#part", "https://a.org/", "https://a.org/a-b_c/~d#潮汐"])(
    "is mended where its new address means itself in any text (%s)",
    (to) => expect(moved(to)).toMatchObject([{ rule: "moved-link", fix: { text: to } }]),
  );

  test.each([
    "https://a.org/new)[free](https://evil.org/x",
    "https://a.org/new,b}x",
    "https://a.org/new](x",
    "https://a.org/new'x",
    "https://a.org/new|x",
    "https://a.org/*new*",
    "https://a.org/&lt;new",
    "https://a.org/new:",
    "https://a.org/new.",
    "https://a.org/new\\",
    "https://a.org/$new$",
  ])("is named and not mended where its host would write more than an address (%s)", (to) => {
    const [told, ...more] = moved(to);
    expect(told).toMatchObject({ rule: "moved-link", hint: `write ${to}` });
    expect([told?.fix ?? null, ...more]).toEqual([null]);
  });
});

describe("a network that is not there", () => {
  test("is told of where nothing is connected, or no host of several is found", () => {
    expect(rulesOf({ "https://a.org/": noHost, "https://b.org/": noWay })).toEqual(["no-network"]);
    const three = { "https://a.org/": noHost, "https://b.org/": noHost, "https://c.org/": noHost };
    expect(rulesOf(three)).toEqual(["no-network"]);
  });

  test("does not hide that a host or two are gone", () => {
    const dead = ["dead-link", "dead-link"];
    expect(rulesOf({ "https://a.org/": noHost, "https://b.org/": noHost })).toEqual(dead);
    expect(rulesOf({ "https://a.org/": noHost, "https://a.org/2": noHost })).toEqual(dead);
  });
});
