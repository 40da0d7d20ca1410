import { type Reference, referenceIn } from "../../registries/reference.ts";
import { bibtexKey } from "../../schema/content/bibtex-key.ts";

type Data = Readonly<Record<string, unknown>>;

/** Labels of links that lead to the paper itself, and not to one it has to do with. */
const ownLinks: ReadonlySet<string> = new Set(
  "paper pdf html arxiv doi openreview preprint anthology acl dblp".split(" "),
);

/** What a paper is known by everywhere, from the data of its file: `doi:10.…`, `arxiv:2410.05258`, `key:ye2025`. */
export function paperNames(data: Data): readonly string[] {
  const { doi, arxiv, openreview, acl, key, bibtex, links } = data;
  const registered = Object.entries({ doi, arxiv, openreview, acl }).flatMap(([registry, value]) => {
    if (!isText(value)) return [];
    return [referenceName(referenceIn(String(value)) ?? { registry, id: String(value) })];
  });
  const ownKey = typeof bibtex === "string" ? bibtexKey(bibtex) : null;
  const keys = [key, ownKey].flat().filter(isText).map(keyName);
  return [...new Set([...registered, ...keys, ...linked(links).map(referenceName)])];
}

/** All a paper is registered as, from the data of its file: what is wrong in there is not among it. */
export function paperReferences({ doi, arxiv, openreview, acl, links }: Data): readonly Reference[] {
  const own = [doi, arxiv, openreview, acl].flatMap((value) =>
    isText(value) ? (referenceIn(String(value)) ?? []) : [],
  );
  const all = [...own, ...linked(links)];
  const names = all.map(referenceName);
  return all.filter((_, index) => names.indexOf(names[index] ?? "") === index);
}

/** The name of a paper by a reference to it. A record of DBLP is also the citation key that DBLP gives it. */
export function referenceName({
  registry,
  id,
}: Pick<Reference, "id"> & { readonly registry: string }): string {
  return registry === "dblp" ? keyName(`DBLP:${id}`) : `${registry}:${id.toLowerCase()}`;
}

/** The name of a paper by its citation key. */
export function keyName(key: string | number): string {
  return `key:${String(key).toLowerCase()}`;
}

/** What titles that are written differently have in common: their letters and digits. */
export function titleKey(title: string): string {
  const plain = title
    .replace(/<[^<>]*>|\\(?=[a-z])/gi, "")
    .normalize("NFKD")
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "");
}

function linked(links: unknown): readonly Reference[] {
  if (typeof links !== "object" || links === null) return [];
  return Object.entries(links).flatMap(([label, address]) => {
    const found = ownLinks.has(label.toLowerCase()) && isText(address) ? referenceIn(String(address)) : null;
    return found === null ? [] : [found];
  });
}

function isText(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
