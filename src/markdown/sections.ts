import type { Heading, Root, RootContent } from "mdast";
import type { Fault } from "../problem/problem.ts";
import type { ReadDocument } from "./document.ts";
import type { Engine } from "./engine.ts";
import { rangeOf } from "./range.ts";
import { renderNodes, sortFaults, type Whole } from "./render.ts";
import type { Rendered, Section } from "./rendered.ts";

/** A stretch of a document: its heading, or null before the first one, and what stands under it. */
interface Stretch {
  readonly heading: Heading | null;
  readonly nodes: readonly RootContent[];
  readonly start: number;
  /** Where the next stretch begins. */
  readonly end: number;
}

/** Renders a document in parts, split at its headings of level 2 (level 1 when it has any). */
export function renderParts(document: ReadDocument, whole: Whole, engine: Engine): Section[] {
  const stretches = splitAtHeadings(document.root, whole.lower ? 1 : 2, whole.source.length);
  const sections = stretches.map((stretch) => renderStretch(stretch, document.faults, whole, engine));
  return sections.filter(({ title, body }) => title !== null || body.html !== "" || body.faults.length > 0);
}

/** Headings inside lists and quotes do not count. */
function splitAtHeadings(root: Root, depth: number, end: number): Stretch[] {
  const places = root.children.flatMap((node, index) =>
    node.type === "heading" && node.depth === depth ? [index] : [],
  );
  const starts = [-1, ...places];
  return starts.map((place, index) => {
    const next = starts[index + 1] ?? root.children.length;
    const heading = root.children[place];
    const following = root.children[next];
    return {
      heading: heading?.type === "heading" ? heading : null,
      nodes: root.children.slice(place + 1, next),
      start: heading ? rangeOf(heading).start : 0,
      end: following ? rangeOf(following).start : end + 1,
    };
  });
}

function renderStretch(stretch: Stretch, faults: readonly Fault[], whole: Whole, engine: Engine): Section {
  const title = stretch.heading && renderTitle(stretch.heading, whole, engine);
  const id = title ? whole.ids.slug(title.text) : "";
  const slug = [whole.slug, id].filter((part) => part !== "").join("-");
  const body = renderNodes(stretch.nodes, { ...whole, slug }, engine);
  const own = faults.filter(({ start }) => start >= stretch.start && start < stretch.end);
  return { id, title, body: { ...body, faults: sortFaults([...own, ...body.faults]) } };
}

function renderTitle(heading: Heading, whole: Whole, engine: Engine): Rendered {
  const paragraph = { ...heading, type: "paragraph" } as const;
  return renderNodes([paragraph], { ...whole, inline: true }, engine);
}
