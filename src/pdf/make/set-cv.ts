import type { CvDocument } from "../document/document.ts";
import type { MadePdf, PdfComplaint, WantedPdf } from "../pdf.ts";
import type { Compiler } from "./compiler.ts";
import { badTemplate, failure, noFont, noFormula, noGlyph } from "./complaints.ts";
import { formulasIn, withoutCharacters, withTex } from "./mend.ts";

/** So many characters may be left out; a document that lacks more is in a script this computer does not have. */
const mostLacking = 20;

/**
 * Sets a CV. What cannot be set is mended as far as it can be without a loss that nobody would notice: a formula is
 * shown as TeX, a rare character is left out and named. Nothing is ever shown as an empty box.
 */
export function setCv(wanted: WantedPdf, compiler: Compiler): MadePdf {
  const lacking: string[] = [];
  let { document } = wanted;
  let result = compiler.typeset(document, wanted.templates);
  if ("fault" in result && lackingIn(result.fault) === null) {
    document = withTex(document, formulasIn(document).filter(isBad));
    result = compiler.typeset(document, wanted.templates);
  }
  while ("fault" in result && lacking.length < mostLacking) {
    const character = lackingIn(result.fault);
    if (character === null || isEastAsian(character)) break;
    lacking.push(character);
    document = withoutCharacters(document, lacking);
    result = compiler.typeset(document, wanted.templates);
  }
  if ("fault" in result) return { bytes: null, complaints: [complaintOf(result.fault, wanted)] };
  return { bytes: result.bytes, complaints: losses(document, lacking) };

  function isBad({ typst }: { readonly typst: string | null }): boolean {
    return typst !== null && !compiler.canSet(typst);
  }
}

function losses(document: CvDocument, lacking: readonly string[]): readonly PdfComplaint[] {
  const shown = formulasIn(document).filter(({ typst }) => typst === null);
  return [...shown.map(({ tex }) => noFormula(tex)), ...lacking.map(noGlyph)];
}

/** The text a fault is about when it is one that no font has. */
function lackingIn(fault: string): string | null {
  return /the text `"(.+?)"` could not be displayed/su.exec(fault)?.[1] ?? null;
}

function isEastAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u.test(
    text,
  );
}

function complaintOf(fault: string, { document, templates, isMust }: WantedPdf): PdfComplaint {
  const character = lackingIn(fault);
  if (character !== null) return noFont(character, document.lang, isMust ? "error" : "warning");
  const own = templates.find(({ isOwn }) => isOwn);
  return own === undefined ? failure(fault) : badTemplate(own.path, fault);
}
