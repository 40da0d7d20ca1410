import { anchorOf } from "../anchor.ts";
import type { Link, Rendered } from "../markdown/rendered.ts";
import type { Fault } from "../problem/problem.ts";
import { collections, withPages } from "../schema/content/collections.ts";
import type { Range } from "../source.ts";
import type { Document } from "./document.ts";
import type { BodySection, Text } from "./entry.ts";
import { markdownFor } from "./quoting.ts";
import type { Reading } from "./reading.ts";
import { mapOf } from "./translation.ts";

/**
 * The text below a frontmatter, told as HTML. Offsets of `sections` and `links` count from the start of the file,
 * of `faults` from the body's.
 */
export interface Body {
  readonly text: Text | null;
  readonly sections: readonly BodySection[];
  readonly links: readonly Link[];
  readonly faults: readonly Fault[];
}

/**
 * Makes HTML of what stands below a frontmatter. The profile's is cut at its level-2 headings; `named` are its other
 * sections.
 */
export function tellBody({ where, body, bodyStart }: Document, named: unknown, reading: Reading): Body {
  if (body.trim() === "") return { text: null, sections: [], links: [], faults: [] };
  const markdown = markdownFor(body, "", where, reading);
  if (where.kind === "profile") {
    const sections = markdown.sections(body, "profile", anchorsBeside(named, reading.kinds));
    const parts = sections.flatMap((section) =>
      section.title ? [section.title, section.body] : [section.body],
    );
    const placed = sections.map((section) => ({ ...section, heading: moved(section.heading, bodyStart) }));
    return { text: null, sections: placed, ...findings(parts, bodyStart) };
  }
  const rendered = isAlone(where)
    ? markdown.block(body, where.slug)
    : markdown.sharedBlock(body, `${where.kind}-${where.slug}`);
  return { text: rendered, sections: [], ...findings([rendered], bodyStart) };
}

/** The anchors of what else may stand on the home page: sections with a name, papers and lists. */
function anchorsBeside(named: unknown, kinds: Reading["kinds"]): readonly string[] {
  const lists = ["publications", ...Object.keys(collections)].filter((kind) => kinds.has(kind));
  return [...lists, ...Object.keys(mapOf(named)).map(anchorOf)];
}

/** Whether a text is the page it stands on; the others stand in lists, beside each other. */
function isAlone({ kind }: Document["where"]): boolean {
  return kind === "pages" || withPages.has(kind);
}

function findings(parts: readonly Rendered[], bodyStart: number): Pick<Body, "links" | "faults"> {
  const links = parts.flatMap((part) => part.links);
  return {
    links: links.map((link) => moved(link, bodyStart)),
    faults: parts.flatMap((part) => part.faults),
  };
}

function moved<T extends Range>(range: T, by: number): T {
  return { ...range, start: range.start + by, end: range.end + by };
}
