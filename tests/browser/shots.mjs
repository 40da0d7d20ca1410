// Pictures of every kind of page, for people to look at: `node tests/browser/shots.mjs <out folder> [site folder]`.
import { fileURLToPath } from "node:url";
import { createViteServer } from "vitest/node";

const [out, folder] = process.argv.slice(2);
if (out === undefined) {
  console.error("usage: node tests/browser/shots.mjs <out folder> [site folder]");
  process.exit(1);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const server = await createViteServer({ root, configFile: false, server: { middlewareMode: true } });
const { takeShots } = await server.ssrLoadModule("/tests/browser/shots.ts");
await takeShots(out, folder);
await server.close();
