const token = /"[^"]*"|'[^']*'|[^"']/g;

/** The selectors of a list, between its outer commas; what has escapes in it stays whole (Selectors Level 4, 4.1). */
export function selectorsIn(list: string): readonly string[] {
  if (list.includes("\\")) return [list];
  const selectors = [""];
  let depth = 0;
  for (const [text] of list.matchAll(token)) {
    if (text === "(" || text === "[") depth += 1;
    if (text === ")" || text === "]") depth -= 1;
    if (text === "," && depth === 0) selectors.push("");
    else selectors.push((selectors.pop() ?? "") + text);
  }
  return selectors;
}
