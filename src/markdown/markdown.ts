import type { Fault } from "../problem/problem.ts";
import { orLimit, type ReadDocument, readDocument } from "./document.ts";
import { type Engine, loadEngine } from "./engine.ts";
import { createIds, hasTopHeading } from "./headings.ts";
import { findDefinitions } from "./links.ts";
import { renderPlain } from "./plain-inline.ts";
import { foldSpace } from "./plain-text.ts";
import { isNote, renderNodes, sortFaults, type Whole } from "./render.ts";
import type { Rendered, Section } from "./rendered.ts";
import { renderParts } from "./sections.ts";

export interface MarkdownSettings {
  /** Whether straight quotes, `--` and `...` become curly quotes, dashes and an ellipsis. */
  readonly smartPunctuation: boolean;
}

/** Renders the texts it was loaded for. Every step is synchronous and pure: the same text gives the same bytes. */
export interface Markdown {
  /** A document. `slug` makes footnote ids unique on a page that shows several documents. */
  block(text: string, slug: string): Rendered;
  /** One field, such as a title: no `<p>` around it and no blocks in it, so "1. Foo" and "# Foo" stay text. */
  inline(text: string): Rendered;
  /**
   * A document in parts, split at its headings of level 2 (level 1 when it has any). What stands before the first
   * is a part without a title, unless empty. Offsets count from the start of the whole text.
   */
  sections(text: string, slug: string): readonly Section[];
}

/**
 * Loads what the texts need, once: highlighting only for a fenced block with a language, Temml only where there
 * is a "$", an HTML parser only where there is a "<". Later calls may render these texts and parts of them.
 */
export async function loadMarkdown(texts: Iterable<string>, settings: MarkdownSettings): Promise<Markdown> {
  const room: Room = { engine: await loadEngine([...texts]), ...settings };
  return {
    block: (text, slug) => orUnread(text, () => renderBlock(text, slug, room)),
    inline: (text) =>
      renderPlain(text, settings.smartPunctuation) ?? orUnread(text, () => renderField(text, room)),
    sections: (text, slug) => {
      const sections = orLimit(text, () => renderSections(text, slug, room));
      return "rule" in sections ? [{ id: "", title: null, body: unread(text, sections) }] : sections;
    },
  };
}

interface Room extends MarkdownSettings {
  readonly engine: Engine;
}

/** A field through the whole pipeline; `inline` takes a short cut where it makes no difference. */
function renderField(text: string, { engine, smartPunctuation }: Room): Rendered | Fault {
  const document = readDocument(text, engine.parseField, engine, smartPunctuation);
  if ("rule" in document) return document;
  const whole = { ...wholeOf(text, "", document), inline: true };
  return withFaults(renderNodes(document.root.children, whole, engine), document.faults);
}

function renderBlock(text: string, slug: string, { engine, smartPunctuation }: Room): Rendered | Fault {
  const document = readDocument(text, engine.parseDocument, engine, smartPunctuation);
  if ("rule" in document) return document;
  return withFaults(
    renderNodes(document.root.children, wholeOf(text, slug, document), engine),
    document.faults,
  );
}

function renderSections(
  text: string,
  slug: string,
  { engine, smartPunctuation }: Room,
): readonly Section[] | Fault {
  const document = readDocument(text, engine.parseDocument, engine, smartPunctuation);
  if ("rule" in document) return document;
  return renderParts(document, wholeOf(text, slug, document), engine);
}

function wholeOf(source: string, slug: string, { root, places, formulas }: ReadDocument): Whole {
  return {
    ...{ source, slug, places, formulas, inline: false },
    notes: root.children.filter(isNote),
    definitions: findDefinitions(root),
    ids: createIds(),
    lower: hasTopHeading(root),
  };
}

function withFaults(rendered: Rendered, faults: readonly Fault[]): Rendered {
  return { ...rendered, faults: sortFaults([...faults, ...rendered.faults]) };
}

function orUnread(text: string, work: () => Rendered | Fault): Rendered {
  const result = orLimit(text, work);
  return "rule" in result ? unread(text, result) : result;
}

/** A text that could not be read, as the plain text it is. */
function unread(text: string, fault: Fault): Rendered {
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return { html, text: foldSpace(text), links: [], faults: [fault] };
}
