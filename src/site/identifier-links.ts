import type { Entry } from "../parse/entry.ts";

type Data = Entry<"publications">["data"];

/** The links that follow from the identifiers of a paper, by label. */
export function identifierLinks({
  arxiv,
  doi,
  openreview,
  acl,
}: Data): readonly (readonly [name: string, url: string])[] {
  const links = [
    ["arxiv", arxiv && `https://arxiv.org/abs/${arxiv}`],
    ["doi", doi && `https://doi.org/${doiPath(doi)}`],
    ["openreview", openreview && `https://openreview.net/forum?id=${openreview}`],
    ["acl", acl && `https://aclanthology.org/${acl}`],
  ] as const;
  return links.flatMap(([name, url]) => (url ? [[name, url] as const] : []));
}

/** A DOI may hold any character; `?` and `#` would end the path (DOI Handbook 2.5.2.4). */
function doiPath(doi: string): string {
  return encodeURI(doi).replaceAll("?", "%3F").replaceAll("#", "%23");
}
