/** Marks that may follow an author's name; what each means is in the settings (see `marks`). */
export const authorMarks = ["*", "†", "‡", "§", "¶", "‖", "#", "+", "✉"] as const;

/** Other characters for a mark, and the sign (U+FE0F) that asks for a mark in colour. */
const spellings: Readonly<Record<string, string>> = {
  "∗": "*",
  "＊": "*",
  "⋆": "*",
  "∥": "‖",
  "＋": "+",
  "＃": "#",
  "📧": "✉",
  "📩": "✉",
  "\uFE0F": "",
};

/** What TeX calls them. */
const commands: Readonly<Record<string, string>> = {
  ...{ dag: "†", dagger: "†", textdagger: "†", ddag: "‡", ddagger: "‡", textdaggerdbl: "‡" },
  ...{ S: "§", textsection: "§", P: "¶", textparagraph: "¶", parallel: "‖", Vert: "‖" },
  ...{ ast: "*", star: "*", textasteriskcentered: "*", Letter: "✉", Envelope: "✉", faEnvelope: "✉" },
};

const marks = String.raw`((?:\\?[*†‡§¶‖#+✉]|[,\s])+)`;

/** What people put around marks to raise them; the sign alone comes last. */
const raised = [
  String.raw`\$\s*\^?\s*\{?${marks}\}?\s*\$`,
  String.raw`\\textsuperscript\s*\{${marks}\}`,
  String.raw`\^?\{${marks}\}`,
  String.raw`\^${marks}\^?`,
].map((form) => new RegExp(form, "gu"));

/** A text with every mark in the one form that has a meaning: `Ye$^{\dagger}$`, `Ye^*` and `Ye＊` are `Ye†`, `Ye*` and `Ye*`. */
export function plainMarks(text: string): string {
  const plain = text.replace(/[∗＊⋆∥＋＃]|📧|📩|\uFE0F/gu, (sign) => spellings[sign] ?? sign);
  if (!/[\\$^{]/.test(plain)) return plain;
  const named = plain.replace(/\\([A-Za-z]+)(?:\{\})?/g, (whole, name: string) =>
    Object.hasOwn(commands, name) ? (commands[name] ?? whole) : whole,
  );
  return raised.reduce((done, form) => done.replace(form, "$1"), named.replaceAll("\\|", "‖"));
}
