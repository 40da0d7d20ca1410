import { isBibliography } from "../../parse/classify.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { placeIn } from "../desk/writings.ts";
import { remark } from "../remark.ts";

/** Commands of LaTeX as they stand outside of maths, and what Markdown has for them. */
const commands: Readonly<Record<string, string>> = {
  ...{
    cite: "a link",
    citep: "a link",
    citet: "a link",
    ref: "a link",
    label: "an anchor: a heading makes one",
  },
  ...{
    textbf: "**strong**",
    textit: "*emphasis*",
    emph: "*emphasis*",
    textsc: "plain words",
    texttt: "`code`",
  },
  ...{ underline: "*emphasis*", footnote: "a footnote: [^1]", url: "<https://…>", href: "[words](address)" },
  ...{ section: "## Heading", subsection: "### Heading", paragraph: "a paragraph" },
  ...{ begin: "a list, a table or $maths$", end: "a list, a table or $maths$" },
};

const command = new RegExp(
  `\\\\(${Object.keys(commands).join("|")})\\*?\\s*(?:\\[[^\\]\\n]*\\])?\\{[^{}\\n]*\\}`,
  "g",
);

/** Commands of LaTeX that readers see: `latex-left`. In .bib files they are read as what they mean. */
export function latexLeft({ writings }: Desk): readonly Problem[] {
  return writings
    .filter(({ source }) => !isBibliography(source.path))
    .flatMap((writing) => {
      const found = new Map([...writing.words.matchAll(command)].map((match) => [match[0], match[1] ?? ""]));
      return [...found].map(([text, name]) =>
        remark(placeIn(writing, text), "latex-left", {
          message: `\\${name} is a command of LaTeX, and readers see it as it is`,
          hint: `write ${commands[name] ?? "Markdown"}`,
        }),
      );
    });
}
