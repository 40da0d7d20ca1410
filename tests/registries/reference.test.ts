import { expect, test } from "vitest";
import { referenceIn } from "../../src/registries/reference.ts";

test.each([
  ["10.1109/5.771073", "doi", "10.1109/5.771073"],
  [" doi: 10.1109/5.771073 ", "doi", "10.1109/5.771073"],
  ["http://dx.doi.org/10.1002/(SICI)1097<1::AID>3.0.CO;2-1", "doi", "10.1002/(SICI)1097<1::AID>3.0.CO;2-1"],
  ["https://doi.org/10.1000%2F182?x=1", "doi", "10.1000/182"],
  ["https://dl.acm.org/doi/10.1145/3292500.3330701", "doi", "10.1145/3292500.3330701"],
  ["2410.05258", "arxiv", "2410.05258"],
  ["arXiv:2410.05258v3", "arxiv", "2410.05258"],
  ["hep-th/9901001", "arxiv", "hep-th/9901001"],
  ["math.AG/0211159", "arxiv", "math.AG/0211159"],
  ["https://arxiv.org/pdf/2410.05258v1.pdf", "arxiv", "2410.05258"],
  ["https://export.arxiv.org/abs/2410.05258#s1", "arxiv", "2410.05258"],
  ["https://doi.org/10.48550/arXiv.2410.05258", "arxiv", "2410.05258"],
  ["https://openreview.net/forum?noteId=x&id=OvoCm1gGhN", "openreview", "OvoCm1gGhN"],
  ["https://aclanthology.org/2023.acl-long.1.pdf", "acl", "2023.acl-long.1"],
  ["https://www.aclweb.org/anthology/P19-1001/", "acl", "P19-1001"],
  ["https://dblp.uni-trier.de/rec/bib/journals/corr/abs-2410-05258", "dblp", "journals/corr/abs-2410-05258"],
  ["https://dblp.org/rec/conf/iclr/YeD25.html?view=bibtex", "dblp", "conf/iclr/YeD25"],
  ["DBLP:conf/iclr/YeD25", "dblp", "conf/iclr/YeD25"],
])("%s is %s %s", (written, registry, id) => {
  expect(referenceIn(written)).toEqual({ registry, id });
});

test.each([
  "",
  "Attention is all you need",
  "https://example.org/paper",
  "10.1/x",
  "https://doi.org/%",
  "papers",
])("%j names no paper", (written) => {
  expect(referenceIn(written)).toBeNull();
});
