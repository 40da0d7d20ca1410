import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { build } from "../../src/build.ts";
import { startPreview } from "../../src/dev/preview.ts";
import { writeOutputs } from "../../src/disk/write/write-outputs.ts";
import { writeTree } from "../support/file-tree.ts";
import { siteInput } from "../support/sites.ts";
import { openTab } from "./open-tab.ts";
import { get, sendRaw } from "./raw-request.ts";
import { siteIn, started, until } from "./started.ts";

const secret = "TOP-SECRET-4f1c";
const files = {
  "public/notes.txt": "notes\n",
  "public/a b.txt": "space\n",
  ".env": `KEY=${secret}\n`,
  ".git/config": secret,
  "package.json": `{"x": "${secret}"}`,
  "_site-secret/x.html": secret,
  "../secret.txt": secret,
  "../x.html": secret,
  "../elsewhere/secret.txt": secret,
};

/** Ways out of a folder, and other names for what lies outside or is hidden. */
const targets = [
  "/../secret.txt",
  "/../../secret.txt",
  "/../x.html",
  "/publications/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/%2E%2E%2Fsecret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2f%2e%2e%2fsecret.txt",
  "/..%5csecret.txt",
  "/..\\secret.txt",
  "/....//secret.txt",
  "/.%2e/secret.txt",
  "/%252e%252e%252fsecret.txt",
  "/%c0%ae%c0%ae/secret.txt",
  "/..;/secret.txt",
  "//secret.txt",
  "///etc/passwd",
  "/@fs/etc/passwd?raw??",
  "/@fs/etc/passwd?import&raw??",
  "/file:///etc/passwd",
  "/../_site-secret/x.html",
  "/_site-secret/x.html",
  "/_site/../_site-secret/x.html",
  "/.env",
  "/.env/.",
  "/.env/",
  "/.env?raw",
  "/.ENV",
  "/.env%20",
  "/.env%00.html",
  "/.env::$DATA",
  "/ENV~1",
  "/.git/config",
  "/package.json",
  "/node_modules/yaml/package.json",
  "/content/profile.md",
  "/public/notes.txt",
  "/templates/layout.liquid",
  "/.offprint/manifest.json",
  "/.offprint/",
  "/.offprint/events?at=/",
  "/index.html/../../secret.txt",
  "/index.html%00",
  "/out/secret.txt",
  "/out.txt",
];

const servers = ["dev", "dev for every network", "preview"] as const;
const ports = new Map<string, number>();
const cleaning: (() => void | Promise<void>)[] = [];

beforeAll(async () => {
  const whenDone = (clean: () => void | Promise<void>) => cleaning.push(clean);
  ports.set("dev", (await started({ files }, whenDone)).port);
  ports.set("dev for every network", (await started({ files, host: "0.0.0.0" }, whenDone)).port);
  const folder = siteIn(files, whenDone);
  const { value } = await build(siteInput(folder), { base: null, drafts: false, repository: null });
  const out = join(folder, "_site");
  writeOutputs(value.outputs, out);
  symlinkSync("../../elsewhere", join(out, "out"));
  symlinkSync("../../secret.txt", join(out, "out.txt"));
  const wish = { host: null, port: 0, strictPort: false };
  const preview = await startPreview({ folder: out, base: "/" }, wish, (port) => ports.set("preview", port));
  if ("stop" in preview) whenDone(preview.stop);
}, 60_000);

afterAll(async () => {
  for (const clean of cleaning.toReversed()) await clean();
});

describe.each(servers)("%s", (server) => {
  const port = () => ports.get(server) ?? 0;

  test.each(targets)("has nothing at %s", async (target) => {
    const { status, body } = await get(port(), target);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/TOP-SECRET|root:/);
  });

  test.each([
    "/",
    "/notes.txt",
    "/a%20b.txt",
    "/publications/tides/",
    "/?x=../../secret.txt",
    "/index.html?raw??",
  ])("has its own file at %s, whatever the query says", async (target) => {
    const { status, headers } = await get(port(), target);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });

  test.each([
    ["another site", "Host: evil.example"],
    ["another site on our port", "Host: evil.example:4321"],
    ["a name that only begins like ours", "Host: localhost.evil.example"],
    ["a name that only ends like ours", "Host: evil-localhost"],
    ["the cloud's own address", "Host: 169.254.169.254"],
    ["user and password", "Host: localhost@evil.example"],
    ["a path", "Host: localhost/evil"],
    ["no name", "Host: "],
    ["a broken IPv6 address", "Host: [::1"],
    ["a list", "Host: localhost, evil.example"],
    ["control characters", "Host: local\u0001host"],
  ])("turns away who calls it by %s", async (_, host) => {
    const { status, body } = await get(port(), "/", [host]);
    expect([400, 403]).toContain(status);
    expect(body).not.toContain("<html");
  });

  test.each(["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])("answers to %s", async (name) => {
    expect((await get(port(), "/", [`Host: ${name}:${port()}`])).status).toBe(200);
    expect((await get(port(), "/", [`Host: ${name}`])).status).toBe(200);
  });

  test.each([
    ["reads it", ["Origin: http://evil.example"]],
    ["reads it from nowhere", ["Origin: null"]],
    ["reads it from another port", ["Origin: http://localhost:1"]],
    [
      "includes it as a script",
      ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"],
    ],
    [
      "includes it from another port",
      ["Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"],
    ],
    ["frames it", ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"]],
    [
      "opens a WebSocket",
      [
        "Origin: http://evil.example",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
      ],
    ],
  ])("is closed to a page of another site that %s", async (_, lines) => {
    const { status, headers, body } = await get(port(), "/", lines);
    expect(status).toBe(403);
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    expect(body).not.toContain("<html");
  });

  test("never speaks WebSocket, even to its own pages", async () => {
    const lines = [
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ];
    expect((await get(port(), "/", lines)).status).toBe(200);
  });

  test("opens for somebody who follows a link from elsewhere", async () => {
    const lines = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];
    expect((await get(port(), "/", lines)).status).toBe(200);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("does not take %s", async (method) => {
    const { status, headers } = await get(port(), "/", ["Content-Length: 0"], method);
    expect(status).toBe(405);
    expect(headers["allow"]).toBe("GET, HEAD");
  });

  test.each([
    "/%",
    "/%E0%A4%A",
    "/%zz",
    "/a%5cb",
    "/a%0ab",
    "/#x",
    "/a#../../secret.txt",
    "http://evil.example/",
    "*",
    "evil.example:443",
  ])("takes %s for no address", async (target) => {
    expect((await get(port(), target)).status).toBe(400);
  });

  test("never leads to another site", async () => {
    for (const target of [
      "//evil.example/",
      "//evil.example/..",
      "/\\evil.example",
      "/%5cevil.example",
      "///evil.example/%2e%2e",
    ]) {
      const { status, headers } = await get(port(), target);
      expect([400, 404]).toContain(status);
      expect(headers).not.toHaveProperty("location");
    }
    const { status, headers } = await get(port(), "/publications?next=//evil.example");
    expect([status, headers["location"]]).toEqual([301, "/publications/"]);
  });

  test("repeats nothing of what it was asked", async () => {
    const { status, headers, body } = await get(port(), "/<script>alert(1)</script>?<img>", ["X-Evil: <b>"]);
    expect(status).toBe(404);
    expect(`${JSON.stringify(headers)}${body}`).not.toMatch(/alert\(1\)|<img>|X-Evil/);
    expect((await get(port(), "/%3Csvg%20onload=alert(1)%3E")).body).not.toContain("alert(1)");
  });

  test.each([
    ["a header without end", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(100_000)}\r\n\r\n`, 431],
    ["too many headers", `GET / HTTP/1.1\r\nHost: localhost\r\n${"X: 1\r\n".repeat(20_000)}\r\n`, 431],
    ["no HTTP", "\u0000\u0001\u0002 nonsense\r\n\r\n", 400],
    ["HTTP without a host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["old HTTP without a host", "GET / HTTP/1.0\r\n\r\n", 403],
    [
      "two lengths",
      "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      400,
    ],
  ])("survives %s", async (_, text, status) => {
    expect((await sendRaw(port(), text)).status).toBe(status);
    expect((await get(port(), "/")).status).toBe(200);
  });

  test("survives thousands of random requests, and has no mistake of its own in any", {
    timeout: 120_000,
  }, async () => {
    const count = server === "dev" ? 10_000 : 1000;
    for (let done = 0; done < count; done += 20) {
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, index) => sendRaw(port(), nonsense(done + index))),
      );
      for (const { status, body } of replies) {
        expect(status).toBeLessThan(500);
        expect(body).not.toContain(secret);
      }
    }
    expect((await get(port(), "/")).status).toBe(200);
  });
});

test("a link in public/ that leads out of the site is a mistake, and what it leads to is never served", async () => {
  const { port, folder, rounds } = await started({ files });
  symlinkSync("../../elsewhere", join(folder, "public/out"));
  writeTree(folder, { "public/later.txt": "later\n" });
  writeFileSync(join(folder, "public/notes.txt"), "changed\n");
  await expect.poll(() => rounds.at(-1)?.problems.map(({ rule }) => rule)).toEqual(["link-outside"]);
  for (const target of ["/out/secret.txt", "/out/", "/out", "/later.txt"])
    expect((await get(port, target)).status).toBe(404);
});

test.each(["a file", "a folder"])("what became a link out of the site is never served: %s", async (what) => {
  const { port, folder, rounds } = await started({ files: { ...files, "public/sub/secret.txt": "mine\n" } });
  const [place, target] = what === "a file" ? ["notes.txt", "secret.txt"] : ["sub", "elsewhere"];
  rmSync(join(folder, "public", place), { recursive: true });
  symlinkSync(`../../${target}`, join(folder, "public", place));
  const address = what === "a file" ? "/notes.txt" : "/sub/secret.txt";
  expect((await get(port, address)).body).not.toContain(secret);
  await expect.poll(() => rounds.at(-1)?.problems.map(({ rule }) => rule)).toEqual(["link-outside"]);
  expect((await get(port, address)).status).toBe(404);
});

describe("who never ends asking", () => {
  /** Opens connections that send these characters and no more; each is told when it is closed. */
  function holding(port: number, count: number, text: string) {
    const sockets = Array.from({ length: count }, () => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {}).resume();
      if (text !== "") socket.write(text);
      return socket;
    });
    cleaning.push(() => sockets.forEach((socket) => void socket.destroy()));
    const open = () => sockets.filter(({ closed }) => !closed);
    return { open, end: () => sockets.forEach((socket) => void socket.destroy()) };
  }

  test("is let go after a few seconds, and others are served meanwhile", { timeout: 60_000 }, async () => {
    const texts = ["", "GET / HTTP/1.1\r\nHost: localhost\r\nX: ", "GET / HTTP/1.1\r\nHo"];
    const held = [...ports.values()].flatMap((port) => texts.map((text) => holding(port, 20, text)));
    for (const port of ports.values()) expect((await get(port, "/")).status).toBe(200);
    await until(() => held.every(({ open }) => open().length === 0), 45_000);
  });

  test("in a thousand connections gets five hundred, and leaves room when they end", async () => {
    for (const port of ports.values()) {
      const { open, end } = holding(port, 1000, "");
      await until(() => open().length <= 500);
      end();
      await until(async () => (await get(port, "/")).status === 200);
    }
  });
});

test("a thousand pages that listen leave room for a page that loads, and for one more that listens", {
  timeout: 60_000,
}, async () => {
  const { port, folder } = await started();
  const tabs = [];
  for (let turn = 0; turn < 20; turn += 1)
    tabs.push(...(await Promise.all(Array.from({ length: 50 }, () => openTab(port, "/")))));
  for (const { close } of tabs) onTestFinished(close);
  expect(tabs.filter(({ isClosed }) => !isClosed()).length).toBeLessThan(20);
  const tab = await openTab(port, "/");
  onTestFinished(tab.close);
  writeFileSync(join(folder, "content/profile.md"), "---\nname: Mara Lindqvist\n---\n\nOther words.\n");
  await until(() => tab.events.some(({ name }) => name === "reload"));
});

const pieces = [
  "GET",
  "HEAD",
  "POST",
  "get",
  " ",
  "/",
  "//",
  "..",
  "%2e",
  "%",
  "%00",
  "\\",
  "?",
  "#",
  "index.html",
  "publications",
  "~",
  "\r",
  "\u0000",
  "\u00ff",
  "HTTP/1.1",
  "HTTP/9.9",
  "localhost",
  ":",
  "Host",
  "[::1]",
  "a".repeat(3000),
  "*",
  "http://",
  "@",
  ";",
  "{}",
  "<script>",
];
const names = [
  "Host",
  "Origin",
  "Range",
  "Accept-Encoding",
  "Sec-Fetch-Site",
  "Connection",
  "Expect",
  "Upgrade",
  "If-Range",
];
const values = [
  "localhost",
  "null",
  "bytes=0-",
  "bytes=-",
  "bytes=9-1",
  "bytes=99999999999999999999-",
  "gzip",
  "gzip;q=0",
  "cross-site",
  "same-origin",
  "upgrade",
  "100-continue",
  "websocket",
  "\u00e9",
  "http://",
  "[",
  "::::",
  "",
];

/** A request that depends on the seed alone: half of them well formed but for one thing. */
function nonsense(seed: number): string {
  let state = seed + 1;
  const next = (most: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * most);
  };
  const some = (list: readonly string[]) => list[next(list.length)] ?? "";
  const many = (list: readonly string[], most: number) =>
    Array.from({ length: next(most) }, () => some(list)).join("");
  const line = next(2) === 0 ? `GET /${many(pieces, 6)} HTTP/1.1` : many(pieces, 8);
  const host = next(4) === 0 ? "" : "Host: localhost\r\n";
  const lines = Array.from({ length: next(4) }, () => `${some(names)}: ${some(values)}\r\n`).join("");
  return `${line}\r\n${host}${lines}Connection: close\r\n\r\n`;
}
