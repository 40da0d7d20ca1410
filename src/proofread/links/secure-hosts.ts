const hosts = new Set([
  ...["arxiv.org", "export.arxiv.org", "doi.org", "dx.doi.org", "orcid.org", "dblp.org", "dblp.uni-trier.de"],
  ...["github.com", "gist.github.com", "raw.githubusercontent.com", "gitlab.com", "bitbucket.org"],
  ...["openreview.net", "aclanthology.org", "proceedings.mlr.press", "openaccess.thecvf.com"],
  ...["papers.nips.cc", "proceedings.neurips.cc", "jmlr.org", "www.jmlr.org"],
  ...["dl.acm.org", "ieeexplore.ieee.org", "link.springer.com", "www.nature.com", "www.sciencedirect.com"],
  ...["onlinelibrary.wiley.com", "academic.oup.com", "journals.plos.org", "www.pnas.org", "www.science.org"],
  ...[
    "pubmed.ncbi.nlm.nih.gov",
    "www.ncbi.nlm.nih.gov",
    "zenodo.org",
    "osf.io",
    "hal.science",
    "figshare.com",
  ],
  ...["scholar.google.com", "sites.google.com", "docs.google.com", "drive.google.com", "www.google.com"],
  ...[
    "www.semanticscholar.org",
    "www.researchgate.net",
    "huggingface.co",
    "www.kaggle.com",
    "colab.research.google.com",
  ],
  ...["youtube.com", "www.youtube.com", "youtu.be", "vimeo.com", "www.bilibili.com", "www.zhihu.com"],
  ...["twitter.com", "x.com", "www.linkedin.com", "linkedin.com", "www.facebook.com", "medium.com"],
  ...["en.wikipedia.org", "www.wikipedia.org", "stackoverflow.com", "pypi.org", "www.npmjs.com"],
]);

/** Whether a host is known to answer at https:// whatever its page. */
export function isSecureHost(host: string): boolean {
  return hosts.has(host) || /\.(?:github\.io|gitlab\.io|wikipedia\.org|readthedocs\.io)$/.test(host);
}
