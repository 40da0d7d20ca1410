import { statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { readSite, type SiteFiles } from "../disk/read/read-site.ts";
import { rememberTexts } from "../disk/read/remember-texts.ts";
import type { Checked } from "../problem/problem.ts";
import type { Source } from "../source.ts";

/** A site as it is on disk now. */
export interface Reading extends Checked<SiteFiles> {
  /** Differs when anything but the texts does: files to be copied, what is left out or cannot be read. */
  readonly beside: string;
  /** The same for the files to be copied alone. */
  readonly copies: string;
  /** The texts that are new, changed or gone since the reading before, by their paths. */
  readonly changed: readonly string[];
}

/** Some editors and sync tools empty a file first, and write it later. */
const patience = 120;

/**
 * Reads a site's folder again and again. A text that stayed as it was is the same object as before, so that all that
 * was made of it can be remembered. One that has just become empty gets a second look.
 */
export function createReader(root: string, packageTemplates: string): () => Promise<Reading> {
  const readText = rememberTexts();
  let before: ReadonlyMap<string, Source> = new Map();
  return async () => {
    const first = readSite(root, packageTemplates, readText);
    const isBlank = textsOf(first).some(({ path, text }) => text === "" && before.get(path)?.text !== "");
    if (isBlank) await wait(patience);
    const { value, problems } = isBlank ? readSite(root, packageTemplates, readText) : first;
    const [content, templates] = [value.content, value.templates].map((sources) => sources.map(kept));
    const files = { ...value, content: content ?? [], templates: templates ?? [] };
    const now = new Map(textsOf({ value: files }).map((source) => [source.path, source]));
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
      (path) => before.get(path) !== now.get(path),
    );
    before = now;
    const copies = JSON.stringify(files.publicFiles.map(({ path, from }) => [path, stampOf(from)]));
    const told = problems.map(({ source, start, rule, message }) => [source.path, start, rule, message]);
    const beside = JSON.stringify([copies, files.unread, files.leftOut, told]);
    return { value: files, problems, beside, copies, changed };
  };

  function kept(source: Source): Source {
    const known = before.get(source.path);
    return known?.text === source.text ? known : source;
  }
}

function textsOf({ value }: { readonly value: SiteFiles }): readonly Source[] {
  return [...value.content, ...value.templates];
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? "" : `${stat.size} ${stat.mtimeMs}`;
}
