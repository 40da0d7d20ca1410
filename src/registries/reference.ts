/** A paper somebody names: where it is registered, and its identifier there. */
export interface Reference {
  readonly registry: "doi" | "arxiv" | "openreview" | "acl" | "dblp";
  readonly id: string;
}

const arxivId = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Za-z]{2})?/\d{7})(?:v\d+)?`;
const aclId = String.raw`(\d{4}\.[a-z0-9_-]+-[a-z0-9_]+\.\d+|[A-Z]\d{2}-\d{4,5})`;

/** What people write or paste, the more particular first; each finds the identifier. */
const forms: readonly (readonly [Reference["registry"], RegExp])[] = [
  ["arxiv", new RegExp(`^(?:arxiv:\\s*)?${arxivId}$`, "i")],
  [
    "arxiv",
    new RegExp(`^https?://(?:\\w+\\.)?arxiv\\.org/(?:abs|pdf|html)/${arxivId}(?:\\.pdf)?/?(?:[?#].*)?$`, "i"),
  ],
  ["arxiv", new RegExp(`10\\.48550/arxiv\\.${arxivId}$`, "i")],
  ["openreview", /^https?:\/\/(?:www\.)?openreview\.net\/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w-]{8,})/i],
  [
    "acl",
    new RegExp(
      `^(?:https?://(?:www\\.)?(?:aclanthology\\.org|aclweb\\.org/anthology)/)?${aclId}(?:v\\d+)?(?:\\.pdf|\\.bib)?/?$`,
    ),
  ],
  [
    "dblp",
    /^(?:https?:\/\/(?:www\.)?dblp\.(?:org|uni-trier\.de)\/rec\/(?:bib\/)?|dblp:)((?:conf|journals|books|phd|series|reference|tr)\/[^\s?#]+?)(?:\.(?:html|bib|xml|rdf|nt|ris))?(?:[?#].*)?$/i,
  ],
  ["doi", /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i],
  ["doi", /^https?:\/\/[^?#]*?\/(10\.\d{4,9}\/[^\s?#]+)/i],
];

/** The paper a text names: a DOI, an identifier of arXiv or the ACL Anthology, or an address with one in it; else null. */
export function referenceIn(written: string): Reference | null {
  const text = decoded(written.trim());
  for (const [registry, form] of forms) {
    const id = form.exec(text)?.[1];
    if (id !== undefined) return { registry, id };
  }
  return null;
}

/** An address as it is copied from a browser has its slashes encoded. */
function decoded(text: string): string {
  try {
    return /^https?:/i.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/** A reference as people write it, and as `referenceIn` reads it. */
export function referenceText({ registry, id }: Reference): string {
  if (registry === "arxiv") return `arXiv:${id}`;
  if (registry === "dblp") return `DBLP:${id}`;
  return registry === "openreview" ? `https://openreview.net/forum?id=${id}` : id;
}
