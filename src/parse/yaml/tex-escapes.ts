import type { Fault } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";
import { yamlFault } from "./yaml-fault.ts";

/** TeX commands that begin like an escape of YAML (1.2.2, section 5.7): `\tau` would be a tab and "au". */
const commands = new Set(
  [
    "alpha aleph angle approx arg ast acute bar begin beta big bigcap bigcup binom bf bmod boldsymbol bot",
    "ell emph emptyset end epsilon equiv eta exists exp flat forall frac nabla ne neg neq ni not notin nu",
    "rangle rceil rfloor rho right rightarrow rm tan tanh tau text textbf textit textrm tfrac theta tilde times to top",
    "triangle varepsilon varphi vartheta vdots vec vee vert Lambda Leftarrow Phi Pi Pr Psi",
  ]
    .join(" ")
    .split(" "),
);

/** TeX in double quotes that YAML reads as something else, without a word and without an error. */
export function texEscapes({ text }: Source, { start, end }: Range): readonly Fault[] {
  const escapes = text.slice(start, end).matchAll(/\\(?:([A-Za-z]+)|[^A-Za-z])/g);
  return [...escapes].flatMap(({ 0: written, 1: command = "", index }) => {
    if (!commands.has(command)) return [];
    const place = { start: start + index, end: start + index + written.length };
    const message = `"${written}" is not TeX in double quotes: YAML reads "${written.slice(0, 2)}" on its own`;
    return [yamlFault(place, message, `put the text in single quotes, or write \\${written}`)];
  });
}
