const types: readonly (readonly [RegExp, string])[] = [
  [/\bpatents?\b/i, "patent"],
  [/\bpreprints?\b/i, "preprint"],
  [/\bworkshops?\b/i, "workshop"],
  [/\b(?:conferences?|proceedings)\b/i, "conference"],
  [/\bjournals?\b/i, "journal"],
  [/\b(?:theses|thesis|dissertations?)\b/i, "thesis"],
  [/\bchapters?\b/i, "chapter"],
  [/\bbooks?\b/i, "book"],
  [/\breports?\b/i, "report"],
];

/** What the title of a section says of the papers in it: that they are selected, and their type where it names but one. */
export function sectionTells(title: string): Readonly<Record<string, unknown>> {
  const named = title.replaceAll("_", " ");
  const found = types.filter(([words]) => words.test(named)).map(([, type]) => type);
  const isSelected = /\bselected\b/i.test(named);
  return { type: found.length === 1 ? found[0] : null, selected: isSelected ? true : null };
}
