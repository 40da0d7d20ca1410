import type { Markdown } from "../markdown/markdown.ts";
import type { Link, Rendered, Section } from "../markdown/rendered.ts";
import type { Fault } from "../problem/problem.ts";
import type { Document } from "./document.ts";
import type { Text } from "./entry.ts";

/** The text below a frontmatter, told as HTML. Offsets of `links` count from the start of the file, of `faults` from the body's. */
export interface Body {
  readonly text: Text | null;
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly faults: readonly Fault[];
}

/** Makes HTML of what stands below a frontmatter; the profile's is cut at its level-2 headings. */
export function tellBody({ where, body, bodyStart }: Document, markdown: Markdown): Body {
  if (body.trim() === "") return { text: null, sections: [], links: [], faults: [] };
  if (where.kind === "profile") {
    const sections = markdown.sections(body, "profile");
    const parts = sections.flatMap((section) =>
      section.title ? [section.title, section.body] : [section.body],
    );
    return { text: null, sections, ...findings(parts, bodyStart) };
  }
  const rendered = markdown.block(body, where.slug);
  return { text: rendered, sections: [], ...findings([rendered], bodyStart) };
}

function findings(parts: readonly Rendered[], bodyStart: number): Pick<Body, "links" | "faults"> {
  const links = parts.flatMap((part) => part.links);
  return {
    links: links.map((link) => ({ ...link, start: link.start + bodyStart, end: link.end + bodyStart })),
    faults: parts.flatMap((part) => part.faults),
  };
}
