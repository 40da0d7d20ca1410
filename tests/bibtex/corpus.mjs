// Reads every .bib file under a folder, and compares with @retorquere/bibtex-parser: `npm run compile && node tests/bibtex/corpus.mjs <folder>`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@retorquere/bibtex-parser";
import { readLatex } from "../../dist/bibtex/latex/read-latex.js";
import { toText } from "../../dist/bibtex/latex/to-text.js";
import { readNames } from "../../dist/bibtex/names/bib-name.js";
import { readBibtex } from "../../dist/bibtex/read-bibtex.js";
import { readSyntax } from "../../dist/bibtex/syntax/read-syntax.js";
import { normaliseText } from "../../dist/source.js";

/** The other reader takes some 2 ms an entry. */
const largest = 3_000_000;

const [folder = "."] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.bib(?:tex|latex)?$/i.test(name))
  .sort();
const texts = new Map(files.map((file) => [normaliseText(readFileSync(join(folder, file), "utf8")), file]));

const sum = { files: 0, entries: 0, theirs: 0, names: 0, sameNames: 0, titles: 0, sameTitles: 0, slowest: 0 };
for (const [text, file] of texts) {
  const from = process.cpuUsage();
  readBibtex(text);
  const { user, system } = process.cpuUsage(from);
  sum.slowest = Math.max(sum.slowest, (user + system) / 1000);
  if (text.length < largest)
    compare(file, readSyntax(text).entries, parse(text, { sentenceCase: false }).entries);
}
console.log(sum);

function compare(file, ours, theirs) {
  sum.files += 1;
  sum.entries += ours.length;
  sum.theirs += theirs.length;
  const keys = (entries) => entries.map(({ key }) => key).sort();
  if (keys(ours).join("\n") !== keys(theirs).join("\n")) tell(file, missing(keys(ours), keys(theirs)));
  const byKey = new Map(theirs.map((entry) => [entry.key, entry]));
  for (const entry of ours)
    if (entry.key !== "" && byKey.has(entry.key)) compareEntry(entry, byKey.get(entry.key));
}

function missing(ours, theirs) {
  const only = (here, there) => here.filter((key) => !there.includes(key)).join(" ");
  return `only ours: ${only(ours, theirs)}; only theirs: ${only(theirs, ours)}`;
}

function compareEntry({ key, fields }, theirs) {
  for (const name of ["author", "editor"]) {
    const other = theirs.fields[name];
    if (!fields.has(name) || !Array.isArray(other)) continue;
    const ours = readNames(fields.get(name).text).names.map((one) =>
      plain([one.given, one.prefix, one.family, one.suffix]),
    );
    const people = other.filter(({ lastName, firstName }) => lastName !== "others" || firstName);
    const others = people.map((one) =>
      clean([one.firstName, one.prefix, one.lastName ?? one.name, one.suffix]),
    );
    for (let index = 0; index < Math.max(ours.length, others.length); index += 1) {
      sum.names += 1;
      if (ours[index] === others[index]) sum.sameNames += 1;
      else tell(key, `${ours[index]} | ${others[index]}`);
    }
  }
  const title = fields.get("title")?.text;
  if (title === undefined || typeof theirs.fields.title !== "string" || /\$|\\\(/.test(title)) return;
  sum.titles += 1;
  if (plain([title]) === clean([theirs.fields.title])) sum.sameTitles += 1;
  else tell(key, `${plain([title])} | ${clean([theirs.fields.title])}`);
}

function plain(parts) {
  return clean(parts.map((part) => toText(readLatex(part).nodes)));
}

/** Without what the two print in other ways on purpose: tags, curly quotes, kinds of spaces, how TeX is spelt. */
function clean(parts) {
  return parts
    .filter((part) => part)
    .join(" ")
    .replace(/<[^>]*>|[{}\u00ad]/g, "")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/LᴬTEX|\\TeX/g, (name) => (name === "\\TeX" ? "TeX" : "LaTeX"))
    .normalize("NFC")
    .replace(/[\s\u200b]+/g, " ")
    .trim();
}

function tell(where, what) {
  if (process.env.VERBOSE) console.log(`${where}: ${what}`);
}
