// Times `offprint dev`: `npm run bench:dev [-- N ...]`, N papers each. From a save of one paper until the page that is open is
// there again, and what the round cost in all; then the memory of the process over SAVES saves.
import { spawn } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { makeSite, paper } from "./site.mjs";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const sizes = process.argv.slice(2).map(Number);

/** `offprint dev` over a site, once it is ready. */
async function startDev(root) {
  const child = spawn(process.execPath, [cli, "dev", root, "--port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  const origin = await new Promise((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
      const port = /localhost:(\d+)/.exec(said)?.[1];
      if (port && /[✓✗]/.test(said)) resolve(`http://localhost:${port}`);
    });
  });
  return { child, origin };
}

/** Listens as the page at an address does; what it returns waits until it is told of a newer page, and fetches that. */
async function openPage(origin, path) {
  const html = await (await fetch(origin + path)).text();
  const [, folder, seen] = /src="(\/\.offprint\/[^/]+\/)client\.js" data-offprint="([^"]+)"/.exec(html);
  const query = new URLSearchParams({ at: path, seen });
  const { body } = await fetch(`${origin}${folder}events?${query}`);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  const next = async () => {
    while (!/event: (?:reload|css)/.test(heard)) heard += (await reader.read()).value ?? "";
    heard = "";
    await (await fetch(origin + path)).text();
  };
  return { next, close: () => reader.cancel() };
}

const firstPaper = "content/publications/paper-0.md";

/** Median milliseconds from a save of the first paper until a page is there again, and CPU milliseconds of all that follows. */
async function follow(root, { child, origin }, path) {
  const page = await openPage(origin, path);
  const times = [];
  const before = cpuOf(child.pid);
  for (let save = 0; save < 9; save += 1) {
    const from = performance.now();
    appendFileSync(join(root, firstPaper), `Save ${save}.\n`);
    await page.next();
    times.push(performance.now() - from);
    await wait(1000);
  }
  await page.close();
  const work = before === null ? "?" : Math.round((cpuOf(child.pid) - before) / 9);
  return [Math.round(times.toSorted((a, b) => a - b)[4]), work];
}

/** CPU milliseconds a process has used, where Linux tells it. */
function cpuOf(pid) {
  const [user, system] = statOf(pid, "stat")
    .replace(/^.*\) /, "")
    .split(" ")
    .slice(11, 13)
    .map(Number);
  return Number.isNaN(user) ? null : (user + system) * 10;
}

/** Megabytes a process has in memory. */
const sizeOf = (pid) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(statOf(pid, "status"))?.[1]) / 1024);

function statOf(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}

console.log("papers  page ms (CPU)  list ms (CPU)");
for (const papers of sizes.length > 0 ? sizes : [100, 500, 1000]) {
  const root = makeSite(papers);
  const dev = await startDev(root);
  const cells = [];
  for (const path of ["/publications/paper-0/", "/publications/"]) cells.push(await follow(root, dev, path));
  console.log(
    [papers, ...cells.map(([time, work]) => `${time} (${work})`)]
      .map((cell) => String(cell).padStart(11))
      .join("   "),
  );
  dev.child.kill();
  rmSync(root, { recursive: true });
}

const saves = Number(process.env.SAVES ?? 2000);
const small = makeSite(20);
const dev = await startDev(small);
const page = await openPage(dev.origin, "/publications/paper-0/");
const sizesSeen = [];
for (let save = 0; save < saves; save += 1) {
  writeFileSync(join(small, firstPaper), paper(save + 1));
  await page.next();
  if (save % (saves / 5) === saves / 5 - 1) sizesSeen.push(`${sizeOf(dev.child.pid)} MB`);
}
console.log(`\nmemory after each ${saves / 5} saves: ${sizesSeen.join(", ")}`);
dev.child.kill();
rmSync(small, { recursive: true });
