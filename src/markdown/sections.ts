import type { Heading, Root, RootContent } from "mdast";
import type { Fault } from "../problem/problem.ts";
import type { Engine } from "./engine.ts";
import { firstLine } from "./limits.ts";
import { rangeOf } from "./range.ts";
import { renderNodes, sortFaults, type Whole } from "./render.ts";
import type { Rendered, Section } from "./rendered.ts";
import type { MarkdownTree } from "./tree.ts";

/** A stretch of a document: its heading, or null before the first one, and what stands under it. */
interface Stretch {
  readonly heading: Heading | null;
  readonly nodes: readonly RootContent[];
  readonly start: number;
  /** Where the next stretch begins. */
  readonly end: number;
}

/**
 * Renders a document in parts, split at its headings of level 2 (level 1 when it has any). Their ids come first,
 * then the `anchors` of what stands beside them; what is inside the parts takes ids that are left.
 */
export function renderParts(
  tree: MarkdownTree,
  whole: Whole,
  anchors: readonly string[],
  engine: Engine,
): Section[] {
  const stretches = splitAtHeadings(tree.root, whole.lower ? 1 : 2, whole.source.length);
  const named = stretches.map((stretch) => ({ ...stretch, ...nameStretch(stretch, whole, engine) }));
  for (const anchor of anchors) whole.ids.take(anchor);
  const sections = named.map((stretch) => renderStretch(stretch, tree.faults, whole, engine));
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

type Named = Pick<Section, "id" | "title">;

function nameStretch({ heading }: Stretch, whole: Whole, engine: Engine): Named {
  const title = heading && renderTitle(heading, whole, engine);
  return { title, id: title ? whole.ids.slug(title.text) : "" };
}

function renderStretch(
  stretch: Stretch & Named,
  faults: readonly Fault[],
  whole: Whole,
  engine: Engine,
): Section {
  const { id, title } = stretch;
  const slug = [whole.slug, id].filter((part) => part !== "").join("-");
  const body = renderNodes(stretch.nodes, { ...whole, slug }, engine);
  const own = faults.filter(({ start }) => start >= stretch.start && start < stretch.end);
  const heading = stretch.heading ? rangeOf(stretch.heading) : firstLine(whole.source);
  return { id, title, heading, body: { ...body, faults: sortFaults([...own, ...body.faults]) } };
}

function renderTitle(heading: Heading, whole: Whole, engine: Engine): Rendered {
  const paragraph = { ...heading, type: "paragraph" } as const;
  return renderNodes([paragraph], { ...whole, inline: true }, engine);
}
