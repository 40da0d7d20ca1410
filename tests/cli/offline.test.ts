import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../dev/running-command.ts";
import { until } from "../dev/started.ts";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";

/** Loaded before the command: whoever looks up a name or connects to anybody is told of by name, and stopped. */
const blocked = `data:text/javascript,${encodeURIComponent(`
  import dns from "node:dns";
  import net from "node:net";
  import { syncBuiltinESMExports } from "node:module";
  const refuse = (what) => () => { process.stderr.write("asked the network: " + what + "\\n"); process.exit(99); };
  const { lookup } = dns;
  dns.lookup = (host, ...rest) => (net.isIP(host) ? lookup(host, ...rest) : refuse("lookup")());
  for (const name of ["resolve", "resolve4", "resolve6"]) dns[name] = refuse(name);
  dns.promises.lookup = refuse("lookup");
  net.Socket.prototype.connect = refuse("connect");
  syncBuiltinESMExports();
`)}`;
const node = ["--import", blocked];

test("the block would be noticed: a command that asks a registry is stopped by it", {
  timeout: 60_000,
}, async () => {
  const { code, stderr } = await offprint(["add", "10.1109/5.771073", siteFolder()], { node });
  expect(code).toBe(99);
  expect(stderr).toContain("asked the network: ");
});

test("init, new, build, check and doctor ask nobody", { timeout: 120_000 }, async () => {
  const folder = ownFolder("offline");
  mkdirSync(dirname(folder), { recursive: true });
  for (const args of [
    ["init", folder, "--name", "Ada Lovelace"],
    ["new", "news", "Hello", "--site", folder],
    ["build", folder],
    ["check", folder],
    ["doctor", folder],
  ]) {
    const { code, stderr } = await offprint(args, { node });
    expect({ args, code, stderr }).toMatchObject({ args, code: 0 });
  }
  expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain("Ada Lovelace");
});

test("dev listens, and asks nobody", { timeout: 60_000 }, async () => {
  const running = runCommand(["dev", siteFolder(), "--port", "0"], { NODE_OPTIONS: node.join(" ") });
  await until(() => /[✓✗]|network/.test(running.said()), 45_000);
  expect(running.said()).not.toContain("asked the network");
  running.child.kill("SIGINT");
  expect(await running.ended).not.toBe(99);
});
