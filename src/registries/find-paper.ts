import type { Connection } from "./network/connection.ts";
import type { Answer } from "./network/trouble.ts";
import type { PaperRecord } from "./paper-record.ts";
import type { Reference } from "./reference.ts";
import { arxivPaper } from "./sources/arxiv.ts";
import { aclPaper, dblpPaper } from "./sources/bib-paper.ts";
import { doiPaper } from "./sources/doi.ts";
import { openreviewPaper } from "./sources/openreview.ts";

type Find = (id: string, connection: Connection) => Promise<Answer<PaperRecord>>;

const registries: Readonly<Record<Reference["registry"], Find>> = {
  doi: doiPaper,
  arxiv: arxivPaper,
  openreview: openreviewPaper,
  acl: aclPaper,
  dblp: dblpPaper,
};

/** Asks the registry a paper is named by for all it says of it. */
export function findPaper({ registry, id }: Reference, connection: Connection): Promise<Answer<PaperRecord>> {
  return registries[registry](id, connection);
}
