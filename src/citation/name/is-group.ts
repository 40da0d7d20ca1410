const words = new Set(
  (
    "agency alliance association center centre collaboration committee community company consortium contributors " +
    "corporation council department developers foundation group inc initiative institute lab laboratory labs llc ltd " +
    "network organisation organization project society team university"
  ).split(" "),
);

/** Whether a name is that of a group rather than a person: "The ATLAS Collaboration", "Gemini Team". */
export function isGroup(name: string): boolean {
  const found = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return found.length > 1 && (found[0] === "the" || found.some((word) => words.has(word)));
}
