import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askLink } from "../../src/links/network/ask-link.ts";
import { askLinks } from "../../src/links/network/ask-links.ts";
import { publicLookup, type Resolve } from "../../src/links/network/public-lookup.ts";
import { openWeb, type Web } from "../../src/links/network/web.ts";
import { verdictOnFailure, verdictOnStatus } from "../../src/links/verdict.ts";

/** What the server on this machine answers for the hosts in the tests, by path. */
const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/well": (_, response) => response.end("well"),
  "/404": status(404),
  "/410": status(410),
  "/500": status(500),
  "/503": status(503),
  "/403": status(403),
  "/429": status(429),
  "/no-head": ({ method }, response) => {
    response.statusCode = method === "HEAD" ? 405 : 200;
    response.end();
  },
  "/301": redirect(301, "https://new.org/well"),
  "/301-then-308": redirect(301, "/308"),
  "/308": redirect(308, "/well?new"),
  "/301-then-302": redirect(301, "/302"),
  "/302": redirect(302, "/well"),
  "/301-then-404": redirect(301, "/404"),
  "/301-to-front": redirect(301, "/"),
  "/301-to-login": redirect(301, "/login"),
  "/login": (_, response) => response.end("who are you?"),
  "/": (_, response) => response.end("front"),
  "/round": redirect(302, "/round"),
  "/301-to-private": redirect(301, "http://127.0.0.1:9/well"),
  "/301-to-file": redirect(301, "file:///etc/passwd"),
  "/silence": () => {},
  "/broken": (request) => request.socket.destroy(),
  "/endless": (_, response) => {
    response.write("x".repeat(100_000));
  },
};

function status(code: number) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response.statusCode = code;
    response.end();
  };
}

function redirect(code: number, to: string) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response.statusCode = code;
    response.setHeader("Location", to);
    response.end();
  };
}

let server: Server;
let web: Web;
let asked: string[] = [];
let agents: (string | undefined)[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? "").replace(/^\/[^/]+/, "");
    asked.push(`${request.method} ${request.url}`);
    agents.push(request.headers["user-agent"]);
    (answers[path.split("?")[0] ?? ""] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const open = openWeb({ version: "1.2.3", base: `http://127.0.0.1:${port}`, timeout: 2_000 });
  web = { ...open, wait: async () => {} };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  agents = [];
});

describe("a name that leads to a private address", { timeout: 30_000 }, () => {
  const port = () => (server.address() as AddressInfo).port;
  const addresses: Readonly<Record<string, readonly string[]>> = {
    "loopback.org": ["127.0.0.1"],
    "router.org": ["192.168.1.1", "fe80::1%eth0"],
    "mapped.org": ["::ffff:127.0.0.1", "::1", "fd00::7"],
    "cloud.org": ["169.254.169.254"],
    "mixed.org": ["10.0.0.7", "192.0.2.1"],
  };
  const found: string[] = [];
  const resolve: Resolve = (host, _, tell) => {
    found.push(host);
    const list = addresses[host] ?? [];
    tell(
      null,
      list.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  const open = openWeb({ version: "1", base: null, timeout: 500, resolve });

  test.each(["loopback.org", "router.org", "mapped.org", "cloud.org"])(
    "is not asked, and not called dead: the public may have another for it (%s)",
    async (host) => {
      expect(await askLink(`http://${host}:${port()}/well`, open)).toEqual({
        kind: "unchecked",
        reason: "its name leads to a private address from here",
      });
      expect(found).toContain(host);
      expect(asked).toEqual([]);
    },
  );

  test("is asked at its public ones alone", async () => {
    const looked: unknown[] = [];
    publicLookup(resolve)("mixed.org", { all: true }, (...told) => looked.push(told));
    publicLookup(resolve)("mixed.org", {}, (...told) => looked.push(told));
    expect(looked).toEqual([
      [null, [{ address: "192.0.2.1", family: 4 }]],
      [null, "192.0.2.1", 4],
    ]);
  });

  test("is told of as such when the system cannot find it", async () => {
    const failing: Resolve = (_, __, tell) => tell(Object.assign(new Error(), { code: "ENOTFOUND" }), []);
    const nowhere = openWeb({ version: "1", base: null, timeout: 500, resolve: failing });
    expect(await askLink("https://nowhere.org/", nowhere)).toEqual({
      kind: "dead",
      reason: "there is no such host",
    });
  });
});

describe("a link", { timeout: 30_000 }, () => {
  test.each([
    ["/well", { kind: "well" }],
    ["/no-head", { kind: "well" }],
    ["/404", { kind: "dead", reason: "there is no such page (404)" }],
    ["/410", { kind: "dead", reason: "the page is gone for good (410)" }],
    ["/500", { kind: "unchecked", reason: "its server fails (500)" }],
    ["/503", { kind: "unchecked", reason: "refused (503)" }],
    ["/403", { kind: "unchecked", reason: "refused (403)" }],
    ["/429", { kind: "unchecked", reason: "refused (429)" }],
    ["/301", { kind: "moved", to: "https://new.org/well" }],
    ["/301#part", { kind: "moved", to: "https://new.org/well#part" }],
    ["/301-then-308", { kind: "moved", to: "https://old.org/well?new" }],
    ["/301-then-302", { kind: "well" }],
    ["/302", { kind: "well" }],
    ["/301-then-404", { kind: "dead", reason: "there is no such page (404)" }],
    ["/301-to-front", { kind: "moved", to: null }],
    ["/301-to-login", { kind: "well" }],
    ["/round", { kind: "dead", reason: "it leads from address to address without end" }],
    ["/301-to-private", { kind: "dead", reason: "it leads to a computer only its owner can reach" }],
    ["/301-to-file", { kind: "dead", reason: "it leads to a computer only its owner can reach" }],
    ["/silence", { kind: "unchecked", reason: "no answer in time" }],
    ["/broken", { kind: "unchecked", reason: "no connection" }],
    ["/endless", { kind: "well" }],
  ])("to %s is judged", async (path, verdict) => {
    expect(await askLink(`https://old.org${path}`, web)).toEqual(verdict);
  });

  test("to a private computer is not followed", async () => {
    for (const host of ["localhost:1234", "10.1.2.3", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"])
      expect((await askLink(`http://${host}/`, web)).kind).toBe("dead");
    expect(asked).toEqual([]);
  });

  test("is asked for by HEAD alone where that is answered, by somebody with a name", async () => {
    await askLink("https://old.org/well", web);
    await askLink("https://old.org/no-head", web);
    expect(asked).toEqual(["HEAD /old.org/well", "HEAD /old.org/no-head", "GET /old.org/no-head"]);
    expect(agents[0]).toMatch(/^offprint\/1\.2\.3 \(/);
  });
});

describe("many links", () => {
  test("are asked for one after the other of one host, and with a count", async () => {
    const counts: string[] = [];
    const urls = ["https://a.org/well", "https://b.org/404", "https://a.org/well?2"];
    const verdicts = await askLinks(urls, web, (done, all) => counts.push(`${done}/${all}`));
    expect(counts).toEqual(["1/3", "2/3", "3/3"]);
    expect(urls.map((url) => verdicts.get(url)?.kind)).toEqual(["well", "dead", "well"]);
  });

  test("are left alone when their host says that it was asked too often", async () => {
    const verdicts = await askLinks(["https://a.org/429", "https://a.org/well"], web, () => {});
    expect([...verdicts.values()].map(({ kind }) => kind)).toEqual(["unchecked", "unchecked"]);
    expect(asked.join()).not.toContain("well");
  });

  test("wait between questions to one host", async () => {
    const waits: number[] = [];
    const patient = { ...web, wait: async (time: number) => void waits.push(time) };
    await askLinks(["https://a.org/well", "https://a.org/login", "https://b.org/well"], patient, () => {});
    expect(waits).toEqual([250]);
  });
});

test("a host is held to what it must answer for, and to nothing else", () => {
  expect(verdictOnFailure("ENOTFOUND").kind).toBe("dead");
  expect(verdictOnFailure("CERT_HAS_EXPIRED").kind).toBe("dead");
  for (const code of ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ECONNRESET", "EAI_AGAIN", "timeout"])
    expect(verdictOnFailure(code).kind).toBe("unchecked");
  for (const code of [401, 403, 405, 406, 418, 429, 451, 500, 502, 503, 504, 520, 999])
    expect(verdictOnStatus(code).kind).toBe("unchecked");
});
