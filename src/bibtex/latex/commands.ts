import type { Style } from "./inline.ts";

/** What becomes of a command and its arguments. */
export type Command =
  | { readonly does: "style"; readonly style: Style }
  /** Nothing is seen but its argument. */
  | { readonly does: "keep" }
  /** So many arguments are for the typesetter; what follows them is kept. */
  | { readonly does: "drop"; readonly count: number }
  | { readonly does: "quote" | "maths" | "url" | "link" };

const styles: Readonly<Record<Style, string>> = {
  em: "emph textit textsl mkbibemph mkbibitalic",
  strong: "textbf mkbibbold",
  code: "texttt",
  sup: "textsuperscript",
  sub: "textsubscript",
};

const kept = `textrm textsf textsc textmd textup textnormal text mbox hbox fbox underline uline uppercase lowercase
  MakeUppercase MakeLowercase titlecap mathrm mathit mathbf mathsf mathtt mathcal mathbb mathscr operatorname
  NoCaseChange protect relax unskip ignorespaces noindent allowbreak autocap xspace boldmath
  rm sf sc sl tt normalfont rmfamily sffamily ttfamily scshape upshape mdseries normalsize small footnotesize scriptsize
  tiny large Large bgroup egroup BibTitle bibinfo mkbibparens left right displaystyle textstyle limits nolimits`;

const dropped: Readonly<Record<string, number>> = {
  ...{ textcolor: 1, color: 1, vspace: 1, hspace: 1, label: 1, selectlanguage: 1, foreignlanguage: 1 },
  ...{
    noopsort: 1,
    SortNoop: 1,
    fontsize: 2,
    nocite: 1,
    bibnamedash: 0,
    hskip: 0,
    phantom: 1,
    vphantom: 1,
    hphantom: 1,
    textlang: 1,
  },
};

/** The commands whose meaning is known and is not a character; see `symbols`. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...words(kept).map((name) => [name, { does: "keep" }] as const),
  ...Object.entries(dropped).map(([name, count]) => [name, { does: "drop", count }] as const),
  ...stylesByName(),
  ...words("enquote mkbibquote").map((name) => [name, { does: "quote" }] as const),
  ...words("url nolinkurl path").map((name) => [name, { does: "url" }] as const),
  ["href", { does: "link" }],
  ["ensuremath", { does: "maths" }],
]);

/** Commands that change all that follows them in their braces: `{\em so}`. */
export const switches: ReadonlyMap<string, Style> = new Map([
  ...words("em it itshape").map((name) => [name, "em"] as const),
  ...words("bf bfseries").map((name) => [name, "strong"] as const),
]);

function stylesByName(): readonly (readonly [string, Command])[] {
  const names = Object.keys(styles) as Style[];
  return names.flatMap((style) =>
    words(styles[style]).map((name): readonly [string, Command] => [name, { does: "style", style }]),
  );
}

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
