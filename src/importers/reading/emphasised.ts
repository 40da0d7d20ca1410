/** What keeps its words as they are: bold text, code, formulas, addresses. */
const kept = /\*\*[^*]+\*\*|`[^`]+`|\$[^$]+\$|\]\([^()]*(?:\([^()]*\)[^()]*)*\)|https?:\/\/\S+/g;

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** A text in which these words, as whole words and in this spelling, are bold. */
export function emphasised(text: string, keywords: readonly string[]): string {
  if (keywords.length === 0) return text;
  const longestFirst = keywords.toSorted((a, b) => b.length - a.length).map(literal);
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const stays = text.match(kept) ?? [];
  return text
    .split(kept)
    .map((piece, index) => piece.replace(words, "**$&**") + (stays[index] ?? ""))
    .join("");
}
