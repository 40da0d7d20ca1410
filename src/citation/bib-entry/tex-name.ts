import { isPerson, joined, type Name } from "../name/name.ts";
import { escapeTex, pairTextBraces } from "./escape.ts";

/** A name as BibTeX takes it: "van der Waals, Johannes", "King, Jr., Martin Luther", "{Gemini Team}". */
export function texName(name: Name): string {
  if (!isPerson(name)) {
    const text = pairTextBraces(escapeTex(name.whole));
    return /[\s,]/.test(text) ? `{${text}}` : text;
  }
  const parts = [joined(name.particle, name.family), name.suffix, name.given];
  return pairTextBraces(escapeTex(parts.filter((part) => part !== "").join(", ")));
}
