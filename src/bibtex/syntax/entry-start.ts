const entryStart = /[ \t]*@[ \t]*[A-Za-z]\w*[ \t]*[{(][^\n=}]*(?:,|$)/my;
const fieldStart = /[ \t]*[A-Za-z][\w:+-]*[ \t]*=[ \t]*(?:["{\d]|[A-Za-z]\w*[ \t]*(?:[,#]|$))/my;

/** Whether the line that begins at an offset begins an entry: what was open before it was never closed. */
export function isEntryStart(text: string, line: number): boolean {
  const code = text.charCodeAt(line);
  if (code !== 64 && code !== 32 && code !== 9) return false;
  entryStart.lastIndex = line;
  return entryStart.test(text);
}

/** Whether the line that begins at an offset begins a field. */
export function isFieldStart(text: string, line: number): boolean {
  fieldStart.lastIndex = line;
  return fieldStart.test(text);
}

/** The next line after an offset that begins an entry, or the end of the text. */
export function nextEntryStart(text: string, from: number): number {
  for (let end = text.indexOf("\n", from); end >= 0; end = text.indexOf("\n", end + 1))
    if (isEntryStart(text, end + 1)) return end + 1;
  return text.length;
}

/** The next line after an offset that begins a field of the same entry, or null. */
export function nextFieldStart(text: string, from: number): number | null {
  for (let end = text.indexOf("\n", from); end >= 0; end = text.indexOf("\n", end + 1)) {
    if (isEntryStart(text, end + 1)) return null;
    if (isFieldStart(text, end + 1)) return end + 1;
  }
  return null;
}
