import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const words =
  "attention sparse model scaling vision language graph learning robust efficient kernel proof sample".split(
    " ",
  );
export const word = (seed) => words[(seed * 7919) % words.length];

/** The file of a paper with an abstract of twelve formulas. */
export function paper(number) {
  const title = `${word(number)} ${word(number + 3)} for ${word(number + 5)} ${number}`;
  const sentences = Array.from(
    { length: 12 },
    (_, line) =>
      `We study *${word(number + line)}* with $O(n^{${line}})$ steps, ${word(line)} and ${word(number)}.`,
  );
  const meta = `title: ${title}\nauthors: [Ada Example*, Ben Sample*, Chi ${word(number)}]\ndate: ${1990 + (number % 35)}\nvenue: Conference on ${word(number)}\nvenue_short: CONF\narxiv: 2410.0${1000 + (number % 9000)}`;
  return `---\n${meta}\n---\n\n${sentences.join(" ")}\n`;
}

/** A folder with a site of so many papers. */
export function makeSite(papers) {
  const root = mkdtempSync(join(tmpdir(), "offprint-bench-"));
  mkdirSync(join(root, "content/publications"), { recursive: true });
  writeFileSync(join(root, "content/site.yaml"), "url: https://example.org/\n");
  writeFileSync(join(root, "content/profile.md"), "---\nname: Ada Example\n---\n\nHello.\n");
  for (let number = 0; number < papers; number += 1)
    writeFileSync(join(root, `content/publications/paper-${number}.md`), paper(number));
  return root;
}
