/** Cuts a text wherever a pattern (sticky) matches outside of all braces. */
export function splitTop(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125) depth--;
    else if (depth === 0) {
      separator.lastIndex = at;
      const length = separator.exec(text)?.[0].length ?? 0;
      if (length === 0) continue;
      parts.push(text.slice(begin, at));
      begin = at + length;
      at = begin - 1;
    }
  }
  return [...parts, text.slice(begin)];
}
