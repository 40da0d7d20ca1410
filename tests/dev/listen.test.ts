import { createServer, Server } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { listen, type Wish } from "../../src/dev/serve/listen.ts";
import { sendRaw } from "./raw-request.ts";

const anywhere: Wish = { host: null, port: 0, strictPort: false };

const all = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
const hosts = ["127.0.0.1", ...(all.some(({ address }) => address === "::1") ? ["::1"] : [])];

afterEach(() => {
  vi.restoreAllMocks();
});

/** A machine on which listening at some of its addresses fails as told, so many times. */
function refusing(refusals: Readonly<Record<string, string>>, times = Number.POSITIVE_INFINITY): void {
  vi.restoreAllMocks();
  let left = times;
  const real = Server.prototype.listen;
  vi.spyOn(Server.prototype, "listen").mockImplementation(function (this: Server, ...args: unknown[]) {
    const [wish] = args as [{ readonly host: string }];
    const code = refusals[wish.host];
    if (code !== undefined) left -= 1;
    if (code === undefined || left < 0) return Reflect.apply(real, this, args);
    queueMicrotask(() => this.emit("error", Object.assign(new Error(code), { code })));
    return this;
  });
}

async function listening(wish: Wish) {
  const found = await listen((_, response) => response.end("here"), wish);
  if ("port" in found) onTestFinished(found.close);
  return found;
}

async function isThere(port: number, host: string): Promise<boolean> {
  const { body } = await sendRaw(
    port,
    "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    host,
  );
  return body === "here";
}

/** Takes a free port at one address. */
function taken(host: string): Promise<number> {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  return new Promise((resolve) => {
    server.listen({ port: 0, host }, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

describe("a server", () => {
  test.for<readonly [string, Readonly<Record<string, string>>, string, string]>([
    ["IPv6 alone", { "127.0.0.1": "EADDRNOTAVAIL" }, "::1", "127.0.0.1"],
    ["IPv4 alone", { "::1": "EAFNOSUPPORT" }, "127.0.0.1", "::1"],
  ])("listens on a machine that has %s", async ([, refusals, host, other], { skip }) => {
    skip(!hosts.includes(host), `there is no ${host} here`);
    refusing(refusals);
    const found = await listening(anywhere);
    expect(found).toMatchObject({ port: expect.any(Number) });
    const port = "port" in found ? found.port : 0;
    expect([await isThere(port, host), await isThere(port, other)]).toEqual([true, false]);
  });

  test("has one port at both addresses, although it may be taken at one of them", async () => {
    for (const host of hosts) {
      const port = await taken(host);
      const found = await listening({ ...anywhere, port });
      expect("port" in found && found.port > port).toBe(true);
      const strict = await listening({ ...anywhere, port, strictPort: true });
      expect(strict).toEqual({ code: "EADDRINUSE" });
    }
  });

  test("has the system choose another port when the one it chose is taken at the other address", async () => {
    refusing({ "::1": "EADDRINUSE" }, 2);
    expect(await listening(anywhere)).toMatchObject({ port: expect.any(Number) });
    refusing({ "::1": "EADDRINUSE" });
    expect(await listening(anywhere)).toEqual({ code: "EADDRINUSE" });
  });

  test("says why it cannot listen anywhere", async () => {
    refusing({ "127.0.0.1": "EADDRNOTAVAIL", "::1": "EAFNOSUPPORT" });
    expect(await listening(anywhere)).toEqual({ code: "EAFNOSUPPORT" });
    refusing({ "127.0.0.1": "EACCES" });
    expect(await listening({ ...anywhere, port: 80 })).toEqual({ code: "EACCES" });
  });
});
