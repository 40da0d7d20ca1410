import { remembered } from "../memo.ts";
import type { Fault } from "../problem/problem.ts";
import { type Engine, loadEngine } from "./engine.ts";
import { createIds, hasTopHeading } from "./headings.ts";
import { firstLine } from "./limits.ts";
import { findDefinitions } from "./links.ts";
import { renderPlain } from "./plain-inline.ts";
import { foldSpace } from "./plain-text.ts";
import { englishQuotes, type Quotes } from "./punctuation.ts";
import { isNote, renderNodes, sortFaults, type Whole } from "./render.ts";
import type { Rendered, Section } from "./rendered.ts";
import { renderParts } from "./sections.ts";
import { type MarkdownTree, orLimit, readTree } from "./tree.ts";

export interface MarkdownSettings {
  /** Whether straight quotes, `--` and `...` become curly quotes, dashes and an ellipsis. */
  readonly smartPunctuation: boolean;
}

/** Renders the texts it was loaded for. Every step is synchronous and pure: the same text gives the same bytes. */
export interface Markdown {
  /** A document that is its page; `slug` is part of its footnotes' ids. */
  block(text: string, slug: string): Rendered;
  /** A document that shares its pages with others: all its ids begin with `slug`. */
  sharedBlock(text: string, slug: string): Rendered;
  /** One field, such as a title: no `<p>` around it and no blocks in it, so "1. Foo" and "# Foo" stay text. */
  inline(text: string): Rendered;
  /**
   * A document in parts, split at its headings of level 2 (level 1 when it has any). What stands before the first
   * is a part without a title, unless empty. Offsets count from the start of the whole text. `anchors` are the ids
   * of what stands beside the parts: a title may take one, and then stands for it; no heading below may.
   */
  sections(text: string, slug: string, anchors?: readonly string[]): readonly Section[];
  /** The same for texts in another language, with its quotation marks; they must be the same object every time. */
  quoting(quotes: Quotes): Markdown;
}

/**
 * Loads what the texts need, once: highlighting only for a fenced block with a language, Temml only where there
 * is a "$", an HTML parser only where there is a "<". Later calls may render these texts and parts of them.
 */
export async function loadMarkdown(texts: Iterable<string>, settings: MarkdownSettings): Promise<Markdown> {
  return markdownOf(await loadEngine([...texts]), englishQuotes, settings.smartPunctuation);
}

const markdownOf = remembered((engine: Engine, own: Quotes, smartPunctuation: boolean): Markdown => {
  const room: Room = { engine, quotes: smartPunctuation ? own : null };
  return {
    block: (text, slug) => orUnread(text, () => renderBlock(text, { slug, shared: false }, room)),
    sharedBlock: (text, slug) => orUnread(text, () => renderBlock(text, { slug, shared: true }, room)),
    inline: (text) => renderPlain(text, smartPunctuation) ?? orUnread(text, () => renderField(text, room)),
    sections: (text, slug, anchors = []) => {
      const sections = orLimit(text, () => renderSections(text, slug, anchors, room));
      return "rule" in sections
        ? [{ id: "", title: null, heading: firstLine(text), body: unread(text, sections) }]
        : sections;
    },
    quoting: (quotes) => markdownOf(engine, quotes, smartPunctuation),
  };
});

interface Room {
  readonly engine: Engine;
  readonly quotes: Quotes | null;
}

/** A field through the whole pipeline; `inline` takes a short cut where it makes no difference. */
function renderField(text: string, { engine, quotes }: Room): Rendered | Fault {
  const tree = readTree(text, engine.parseField, engine, quotes);
  if ("rule" in tree) return tree;
  const whole = { ...wholeOf(text, { slug: "", shared: false }, tree), inline: true };
  return withFaults(renderNodes(tree.root.children, whole, engine), tree.faults);
}

function renderBlock(text: string, name: Name, { engine, quotes }: Room): Rendered | Fault {
  const tree = readTree(text, engine.parseDocument, engine, quotes);
  if ("rule" in tree) return tree;
  return withFaults(renderNodes(tree.root.children, wholeOf(text, name, tree), engine), tree.faults);
}

function renderSections(
  text: string,
  slug: string,
  anchors: readonly string[],
  { engine, quotes }: Room,
): readonly Section[] | Fault {
  const tree = readTree(text, engine.parseDocument, engine, quotes);
  if ("rule" in tree) return tree;
  return renderParts(tree, wholeOf(text, { slug, shared: false }, tree), anchors, engine);
}

type Name = Pick<Whole, "slug" | "shared">;

function wholeOf(source: string, name: Name, { root, places, formulas }: MarkdownTree): Whole {
  return {
    ...{ ...name, source, places, formulas, inline: false },
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
