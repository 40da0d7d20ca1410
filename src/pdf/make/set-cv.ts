import type { CvDocument } from "../document/document.ts";
import type { MadePdf, PdfComplaint, TypstFile, WantedPdf } from "../pdf.ts";
import type { Compiler, Manuscript, Typeset } from "./compiler.ts";
import { badTemplate, failure, lostPhoto, noFont, noFormula, noGlyph, noPhoto } from "./complaints.ts";
import { formulasIn, withoutCharacters, withTex } from "./mend.ts";

/** So many characters may be left out; a document that lacks more is in a script this computer does not have. */
const mostLacking = 20;

/**
 * Sets a CV. What cannot be set is mended as far as it can be without a loss that nobody would notice: a formula is
 * shown as TeX, a rare character or the picture is left out, and all that is told. Nothing is ever shown as an empty box.
 * The author's templates are to blame only for what `ours` can set.
 */
export function setCv(
  wanted: WantedPdf,
  photo: Uint8Array | null,
  compiler: Compiler,
  ours: () => readonly TypstFile[],
): MadePdf {
  const steps = [withoutPhoto, withoutBadFormulas, withoutLacking];
  let now: Draft = { ...wanted, photo, losses: [] };
  if (photo === null && wanted.photo !== null) now = unillustrated(now, lostPhoto());
  let result = compiler.typeset(now);
  for (const step of steps) {
    if (!("fault" in result)) break;
    now = step(now, result.fault, compiler);
    result = compiler.typeset(now);
  }
  if ("fault" in result) {
    const canOurs = () => !("fault" in compiler.typeset({ ...now, templates: ours() }));
    return { bytes: null, complaints: [complaintOf(result.fault, wanted, canOurs)] };
  }
  return {
    bytes: closer(now, result, compiler).bytes,
    complaints: [...shownAsTex(now.document), ...now.losses],
  };
}

/** A manuscript, and what it has lost. */
interface Draft extends Manuscript {
  readonly losses: readonly PdfComplaint[];
}

function withoutPhoto(draft: Draft, fault: string): Draft {
  if (draft.photo === null || !/image|decode|svg|file/i.test(fault)) return draft;
  return unillustrated(draft, noPhoto(fault));
}

function unillustrated({ document, losses, ...draft }: Draft, loss: PdfComplaint): Draft {
  return {
    ...draft,
    photo: null,
    document: { ...document, photo: null },
    losses: [...losses, loss],
  };
}

function withoutBadFormulas(draft: Draft, fault: string, { canSet }: Compiler): Draft {
  if (lackingIn(fault) !== null) return draft;
  const bad = formulasIn(draft.document).filter(({ typst }) => typst !== null && !canSet(typst));
  return { ...draft, document: withTex(draft.document, bad) };
}

/** Typst names one character after the other. */
function withoutLacking(draft: Draft, fault: string, compiler: Compiler): Draft {
  const lacking: string[] = [];
  let now = draft;
  for (let next = lackingIn(fault); next !== null && !isEastAsian(next); ) {
    if (lacking.push(next) > mostLacking) return draft;
    now = { ...draft, document: withoutCharacters(draft.document, lacking) };
    const result = compiler.typeset(now);
    next = "fault" in result ? lackingIn(result.fault) : null;
  }
  return { ...now, losses: [...draft.losses, ...lacking.map(noGlyph)] };
}

type Done = Exclude<Typeset, { readonly fault: string }>;

/** A few lines alone on the last page come to the page before, if it takes no more than letters a little smaller. */
function closer(draft: Draft, done: Done, compiler: Compiler): Done {
  if (done.pages === 1 || done.pages > 4) return done;
  const result = compiler.typeset({ ...draft, document: { ...draft.document, scale: 0.96 } });
  return "fault" in result || result.pages === done.pages ? done : result;
}

function shownAsTex(document: CvDocument): readonly PdfComplaint[] {
  return formulasIn(document)
    .filter(({ typst }) => typst === null)
    .map(({ tex }) => noFormula(tex));
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

function complaintOf(
  fault: string,
  { document, templates, isMust }: WantedPdf,
  canOurs: () => boolean,
): PdfComplaint {
  const own = templates.find(({ isOwn }) => isOwn);
  if (own !== undefined && canOurs()) return badTemplate(own.path, fault);
  const character = lackingIn(fault);
  return character === null ? failure(fault) : noFont(character, document, isMust ? "error" : "warning");
}
