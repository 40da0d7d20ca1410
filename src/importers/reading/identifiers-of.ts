import { referenceIn } from "../../registries/reference.ts";
import { arxiv, doi } from "../../schema/content/identifier.ts";
import type { Node } from "./ledger.ts";
import { childOf, note, textAt } from "./node.ts";
import { quoted } from "./quoted.ts";
import { addressAt } from "./web-address.ts";

/** What a paper is known by: identifiers its keys or its address tell, else the address as a link. */
export function identifiersOf(
  node: Node,
  doiKeys: readonly string[],
  addressKeys: readonly string[],
): Readonly<Record<string, unknown>> {
  const given = knownDoi(node, textAt(node, ...doiKeys));
  const addressKey = addressKeys.find((key) => childOf(node, key) !== null);
  const address = addressKey === undefined ? null : addressAt(childOf(node, addressKey));
  const found = address === null ? null : identifierIn(address, given);
  if (address === null || found !== null) return { ...found, ...given };
  return { ...given, links: { [/\.pdf(?:[?#]|$)/i.test(address) ? "pdf" : "paper"]: address } };
}

/** The identifier an address holds; null for one that says otherwise than what is given. */
function identifierIn(
  address: string,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const found = referenceIn(address);
  if (found === null || found.registry === "dblp") return null;
  const other = given[found.registry];
  return other === undefined || other === found.id ? { [found.registry]: found.id } : null;
}

/** A DOI of arXiv's is the arXiv identifier; what has not the form of a DOI is told. */
function knownDoi(node: Node, written: string | null): Readonly<Record<string, unknown>> {
  if (written === null) return {};
  const inArxiv = /10\.48550\/arxiv\.(.+)$/i.exec(written)?.[1];
  if (inArxiv !== undefined && arxiv.safeParse(inArxiv).success) return { arxiv: inArxiv };
  const read = doi.safeParse(written);
  if (read.success) return { doi: read.data };
  note(childOf(node, "doi") ?? node, `${quoted(written)} is not a DOI`, "a DOI looks like 10.1109/5.771073");
  return {};
}
