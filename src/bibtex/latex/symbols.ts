const letters: Readonly<Record<string, string>> = {
  ...{ ss: "ß", SS: "SS", o: "ø", O: "Ø", l: "ł", L: "Ł", ae: "æ", AE: "Æ", oe: "œ", OE: "Œ" },
  ...{ aa: "å", AA: "Å", i: "ı", j: "ȷ", dj: "đ", DJ: "Đ", dh: "ð", DH: "Ð", th: "þ", TH: "Þ" },
  ...{ ng: "ŋ", NG: "Ŋ", TeX: "TeX", LaTeX: "LaTeX", LaTeXe: "LaTeX2e", BibTeX: "BibTeX" },
  ...{ XeLaTeX: "XeLaTeX", XeTeX: "XeTeX", LuaTeX: "LuaTeX", LuaLaTeX: "LuaLaTeX", eTeX: "eTeX" },
};

const greek: Readonly<Record<string, string>> = {
  ...{ alpha: "α", beta: "β", gamma: "γ", delta: "δ", epsilon: "ϵ", varepsilon: "ε", zeta: "ζ" },
  ...{ eta: "η", theta: "θ", iota: "ι", kappa: "κ", lambda: "λ", mu: "μ", nu: "ν", xi: "ξ" },
  ...{ pi: "π", rho: "ρ", sigma: "σ", tau: "τ", upsilon: "υ", phi: "ϕ", varphi: "φ", chi: "χ" },
  ...{ psi: "ψ", omega: "ω", Gamma: "Γ", Delta: "Δ", Theta: "Θ", Lambda: "Λ", Xi: "Ξ", Pi: "Π" },
  ...{ Sigma: "Σ", Upsilon: "Υ", Phi: "Φ", Psi: "Ψ", Omega: "Ω" },
};

const marks: Readonly<Record<string, string>> = {
  ...{ dag: "†", ddag: "‡", dagger: "†", ddagger: "‡", textdagger: "†", textdaggerdbl: "‡" },
  ...{ S: "§", P: "¶", textsection: "§", textparagraph: "¶", parallel: "‖", Vert: "‖", ast: "*" },
  ...{ textasteriskcentered: "*", star: "⋆", Letter: "✉", Envelope: "✉", faEnvelope: "✉" },
};

const punctuation: Readonly<Record<string, string>> = {
  ...{ textendash: "–", textemdash: "—", bibrangedash: "–", hyphen: "-", slash: "/" },
  ...{ textquoteleft: "‘", textquoteright: "’", textquotedblleft: "“", textquotedblright: "”" },
  ...{ lq: "‘", rq: "’", quotesinglbase: "‚", quotedblbase: "„", glqq: "„", grqq: "“", textquotedbl: '"' },
  ...{ guillemotleft: "«", guillemotright: "»", guilsinglleft: "‹", guilsinglright: "›" },
  ...{ textquotesingle: "'", textasciigrave: "`", textasciiacute: "´", textasciitilde: "~" },
  ...{ textasciicircum: "^", textbackslash: "\\", backslash: "\\", textbar: "|", textunderscore: "_" },
  ...{ textless: "<", textgreater: ">", lbrace: "{", rbrace: "}", textbraceleft: "{", textbraceright: "}" },
  ...{ ldots: "…", dots: "…", textellipsis: "…", cdots: "⋯", textbullet: "•", textperiodcentered: "·" },
  ...{ textexclamdown: "¡", textquestiondown: "¿", colon: ":" },
};

const signs: Readonly<Record<string, string>> = {
  ...{ copyright: "©", textcopyright: "©", textregistered: "®", texttrademark: "™", pounds: "£" },
  ...{ textsterling: "£", texteuro: "€", euro: "€", textdollar: "$", textyen: "¥", textcent: "¢" },
  ...{ textdegree: "°", degree: "°", textmu: "µ", textordfeminine: "ª", textordmasculine: "º" },
  ...{ textonehalf: "½", textonequarter: "¼", textthreequarters: "¾", textnumero: "№" },
  ...{ texttimes: "×", times: "×", textpm: "±", pm: "±", textdiv: "÷", div: "÷", cdot: "·", infty: "∞" },
  ...{ leq: "≤", le: "≤", geq: "≥", ge: "≥", neq: "≠", approx: "≈", sim: "∼", to: "→", in: "∈" },
  ...{ rightarrow: "→", leftarrow: "←", textrightarrow: "→", textleftarrow: "←", circ: "°", prime: "′" },
  ...{ ell: "ℓ", partial: "∂", nabla: "∇", sum: "∑", sqrt: "√" },
};

const spaces: Readonly<Record<string, string>> = {
  ...{ nobreakspace: "\u00a0", space: " ", quad: " ", qquad: " ", enspace: " ", thinspace: "\u2009" },
  ...{ par: " ", newline: " ", linebreak: " ", newblock: " ", hfill: " " },
};

/** Commands that stand for characters (LaTeX2e manual, "Special insertions"); Greek letters, as many write them without maths. */
export const symbols: ReadonlyMap<string, string> = new Map(
  [letters, greek, marks, punctuation, signs, spaces].flatMap((group) => Object.entries(group)),
);

/** What a backslash before a sign stands for, where it is not the sign itself. */
export const escapes: ReadonlyMap<string, string> = new Map([
  ["\\", " "],
  [" ", " "],
  ["\n", " "],
  ["\t", " "],
  [",", "\u2009"],
  [";", " "],
  [":", " "],
  ["!", ""],
  ["/", ""],
  ["-", ""],
  ["@", ""],
]);
