import { createRequire } from "node:module";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { CvDocument } from "../document/document.ts";
import type { TypstFile } from "../pdf.ts";

/** Changes whenever other bytes should be made of the same document and templates. */
export const typesettingVersion = 1;

const name = "@myriaddreamin/typst-ts-node-compiler";
/** No folder: Typst reads the files it is given and no others. */
const workspace = "/offprint";
const require = createRequire(import.meta.url);

/** The version of the package, and so of Typst: another may make other bytes. Read without loading it; null where it is not. */
export function compilerVersion(): string | null {
  try {
    return (require(`${name}/package.json`) as { readonly version: string }).version;
  } catch {
    return null;
  }
}

/** The bytes of a PDF, or in the compiler's words why there is none. */
export type Typeset = { readonly bytes: Uint8Array; readonly pages: number } | { readonly fault: string };

/** What Typst reads. */
export interface Manuscript {
  readonly document: CvDocument;
  readonly templates: readonly TypstFile[];
  readonly photo: Uint8Array | null;
}

/** Sets documents. */
export interface Compiler {
  readonly typeset: (manuscript: Manuscript) => Typeset;
  /** Whether a formula that was converted to Typst's form can be set. */
  readonly canSet: (typst: string) => boolean;
}

/** Fonts besides those that Typst brings and finds on the computer. */
export interface Fonts {
  readonly folders: readonly string[];
  readonly files: readonly Uint8Array[];
}

/** Typst, or null where its native library does not load. It looks for the fonts of this computer: half a second. */
export async function loadCompiler({ folders, files }: Fonts): Promise<Compiler | null> {
  const typst = await import("@myriaddreamin/typst-ts-node-compiler").catch(() => null);
  if (typst === null) return null;
  const fontArgs = [{ fontPaths: [...folders] }, { fontBlobs: files.map((bytes) => Buffer.from(bytes)) }];
  const compiler = typst.NodeCompiler.create({ workspace, fontArgs });
  return {
    typeset: (manuscript) => typeset(manuscript, compiler),
    canSet: (formula) => canSet(formula, compiler),
  };
}

/** Tagged, so that it can be read out, and in keeping with PDF/UA-1 (ISO 14289-1), which also refuses text that has no glyphs. */
function typeset({ document, templates, photo }: Manuscript, compiler: NodeCompiler): Typeset {
  compiler.resetShadow();
  for (const { path, text } of templates) compiler.mapShadow(`${workspace}/${path}`, Buffer.from(text));
  if (photo !== null) compiler.mapShadow(`${workspace}/photo`, Buffer.from(photo));
  const mainFilePath = `${workspace}/pdf/${document.design}.typ`;
  const inputs = { cv: JSON.stringify(document) };
  return orFault(() => {
    const compiled = compiler.compile({ mainFilePath, inputs });
    const { result } = compiled;
    if (result === null) return { fault: messageOf(compiled.takeDiagnostics()?.shortDiagnostics) };
    return { bytes: new Uint8Array(compiler.pdf(result, { pdfStandard: "ua-1" })), pages: result.numOfPages };
  });
}

function canSet(formula: string, compiler: NodeCompiler): boolean {
  const mainFileContent = '#eval(sys.inputs.formula, mode: "math")';
  return compiler.compile({ mainFileContent, inputs: { formula } }).result !== null;
}

/** What the compiler throws is about the document. */
function orFault(make: () => Typeset): Typeset {
  try {
    return make();
  } catch (error) {
    return { fault: messageIn(error instanceof Error ? error.message : String(error)) };
  }
}

/** The messages of diagnostics, which come as plain objects. */
function messageOf(diagnostics: readonly { readonly message?: string }[] | undefined): string {
  return (diagnostics ?? []).map(({ message }) => message ?? "").join("; ");
}

/** The message in a diagnostic that was printed as Rust prints what it debugs. */
function messageIn(printed: string): string {
  const [, quoted = ""] = /message: ("(?:[^"\\]|\\.)*")/.exec(printed) ?? [];
  return quoted === ""
    ? printed
    : quoted
        .slice(1, -1)
        .replace(/\\u\{([\da-f]+)\}/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
        .replace(/\\(.)/g, "$1");
}
