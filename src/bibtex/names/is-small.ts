const smallSymbols = /^\\(?:aa|ae|oe|o|l|ss|i|j|dj|dh|th|ng)(?![A-Za-z])/;
const accent = /^\\(?:[A-Za-z]+|[^A-Za-z])\s*\{?/;

/**
 * Whether a word of a name begins with a small letter, and so belongs to "von" and its kin. A group in braces says
 * nothing, but one that begins with a command is a letter (BibTeX, "Tame the BeaST", section 11.2).
 */
export function isSmall(word: string): boolean {
  let depth = 0;
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at);
    if (character === "\\" && depth === 0) return isSmallCommand(word.slice(at));
    if (character === "{" && depth === 0 && word.charAt(at + 1) === "\\")
      return isSmallCommand(word.slice(at + 1));
    if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === "\\") at++;
    else if (depth === 0 && /\p{L}/u.test(character)) return isSmallLetter(character);
  }
  return false;
}

function isSmallCommand(text: string): boolean {
  if (smallSymbols.test(text)) return true;
  const letter = text
    .replace(accent, "")
    .replace(/^\\([ij])/, "$1")
    .charAt(0);
  return isSmallLetter(letter);
}

function isSmallLetter(letter: string): boolean {
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}
