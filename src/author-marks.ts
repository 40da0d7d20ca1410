/** Marks that may follow an author's name; what each means is in the settings (see `marks`). */
export const authorMarks = ["*", "†", "‡", "§", "¶", "‖", "#", "+", "✉"] as const;

/** Other characters for a mark, and the sign (U+FE0F) that asks for a mark in colour. */
const spellings: Readonly<Record<string, string>> = {
  "∗": "*",
  "＊": "*",
  "＋": "+",
  "＃": "#",
  "📧": "✉",
  "📩": "✉",
  "\uFE0F": "",
};

/** A text with every mark in the one form that has a meaning. */
export function plainMarks(text: string): string {
  return text.replace(/[∗＊＋＃]|📧|📩|\uFE0F/gu, (sign) => spellings[sign] ?? sign);
}
