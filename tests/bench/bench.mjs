// Times whole builds: `npm run bench [-- N ...]`, N papers each. Cold: no output yet; warm: nothing changed; touch: one paper edited.
import { spawnSync } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { readBibtex } from "../../dist/bibtex/read-bibtex.js";
import { readBibliography } from "../../dist/parse/bibtex/read-bibliography.js";
import { makeSite, word } from "./site.mjs";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const runs = 5;

function time(root) {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, "build", root], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - from;
}

function median(run, before) {
  const times = Array.from({ length: runs }, (_, index) => {
    before(index);
    return run();
  });
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]);
}

/** 10,000 entries of BibTeX, some 9 MB. */
function bibliography() {
  const entry = (number) => `@inproceedings{sample${number},
  author = {Ex{\\"a}mple, Ada and van der Waals, Johannes D. and {The Sample Team} and others},
  title = {${word(number)} {Transformers} in $O(n^{${number % 9}})$ Steps \\& {M}ore},
  booktitle = {Conference on {${word(number)}}}, year = ${1990 + (number % 35)}, month = jan, pages = {1--${number}},
  doi = {10.1000/sample.${number}}, url = {https://example.org/p_${number}},
  abstract = {${`We study ${word(number)} with $O(n)$ steps, \\emph{sparse} models and 100\\% of the data. `.repeat(6)}}
}\n`;
  return Array.from({ length: 10_000 }, (_, number) => entry(number)).join("");
}

/** CPU milliseconds of some work. */
function cpu(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return Math.round((user + system) / 1000);
}

const bib = bibliography();
const entries = cpu(() => readBibtex(bib));
const papersOf = cpu(() => readBibliography([{ path: "content/publications/all.bib", text: bib }]));
console.log(`10,000 BibTeX entries: ${entries} ms CPU to read, ${papersOf} ms to make papers of them\n`);

console.log("papers  cold ms  warm ms  touch ms");
for (const papers of sizes.length > 0 ? sizes : [10, 100, 1000]) {
  const root = makeSite(papers);
  const cold = median(
    () => time(root),
    () => rmSync(join(root, "_site"), { recursive: true, force: true }),
  );
  const warm = median(
    () => time(root),
    () => {},
  );
  const touch = median(
    () => time(root),
    () => appendFileSync(join(root, "content/publications/paper-0.md"), "One more.\n"),
  );
  console.log([papers, cold, warm, touch].map((cell) => String(cell).padStart(6)).join("   "));
  rmSync(root, { recursive: true });
}
