import type { CvDocument } from "../document/document.ts";
import type { Formula } from "../tree.ts";

/** Every formula of a document, each once. */
export function formulasIn(document: CvDocument): readonly Formula[] {
  const found = new Map<string, Formula>();
  changed(document, (value) => {
    if (isFormula(value)) found.set(value.tex, value);
    return value;
  });
  return [...found.values()];
}

/** A document in which these formulas are shown as TeX. */
export function withTex(document: CvDocument, formulas: readonly Formula[]): CvDocument {
  const tex = new Set(formulas.map((formula) => formula.tex));
  return changed(document, (value) =>
    isFormula(value) && tex.has(value.tex) ? { ...value, typst: null } : value,
  );
}

/** A document in which some characters are left out of all text. */
export function withoutCharacters(document: CvDocument, characters: readonly string[]): CvDocument {
  return changed(document, (value) =>
    typeof value === "string" ? characters.reduce((text, one) => text.replaceAll(one, ""), value) : value,
  );
}

/** Plain data with every value in it changed. */
function changed(document: CvDocument, change: (value: unknown) => unknown): CvDocument {
  return JSON.parse(JSON.stringify(document, (_, value) => change(value))) as CvDocument;
}

function isFormula(value: unknown): value is Formula {
  return typeof value === "object" && value !== null && "is" in value && value.is === "formula";
}
