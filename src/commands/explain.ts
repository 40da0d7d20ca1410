import { explain, explainedRules } from "../explain/explain.ts";
import type { Explanation } from "../explain/page.ts";
import { suggest } from "../problem/suggest.ts";
import { visible } from "../problem/visible.ts";
import { rules as proofread } from "../proofread/rules.ts";
import type { Outcome } from "./outcome.ts";
import { misused } from "./tell.ts";

const columns = 80;

/** Those of a build, and those of `offprint check`. */
const names = [...new Set([...explainedRules, ...Object.keys(proofread)])].sort();

/** `offprint explain [rule]`: what a rule means and what to do; without one the names of all rules. */
export function explainCommand(written: string | null): Outcome {
  if (written === null) return { code: 0, stdout: `${names.join("\n")}\n`, stderr: "" };
  const rule = ruleIn(written);
  const page = explain(rule);
  const text = Object.entries(proofread).find(([name]) => name === rule)?.[1];
  if (page === null && text === undefined) return unknown(rule);
  const parts = [...(page ? [told(page)] : []), ...(text ? [`In offprint check:\n\n${wrapped(text)}`] : [])];
  return { code: 0, stdout: `${rule}\n\n${parts.join("\n")}`, stderr: "" };
}

/** People copy what they see: `error[unknown-key]`. */
function ruleIn(written: string): string {
  return /^(?:\w+)?\[(.*)\]:?$/.exec(written)?.[1] ?? written;
}

function unknown(rule: string): Outcome {
  const near = suggest(rule, names);
  const help = near === null ? "offprint explain tells all there are" : `Did you mean ${near}?`;
  return misused(`there is no rule "${visible(rule)}"`, help, { isJson: false });
}

function told({ means, example, remedy }: Explanation): string {
  const shown = example?.split("\n").map((line) => `    ${line}\n`);
  const parts = [wrapped(means), ...(shown ? [shown.join("")] : []), wrapped(remedy)];
  return parts.join("\n");
}

/** A text in lines that fit a terminal. */
function wrapped(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return `${lines.join("\n")}\n`;
}
