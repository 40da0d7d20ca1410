import { fault } from "./fault.ts";
import { plainText } from "./text.ts";

interface Form {
  readonly name: string;
  /** What people paste around the identifier. */
  readonly prefix: RegExp;
  readonly form: RegExp;
  readonly example: string;
}

function identifier({ name, prefix, form, example }: Form) {
  return plainText.transform((written, ctx): string => {
    const bare = written.replace(prefix, "");
    if (!form.test(bare))
      fault(ctx, "invalid-value", `"${written}" is not ${name}`, `write it like ${example}`);
    return bare;
  });
}

/** Digital object identifier (ISO 26324), with or without https://doi.org/ before it. */
export const doi = identifier({
  name: "a DOI",
  prefix: /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i,
  form: /^10\.\d{4,9}\/\S+$/,
  example: "10.1109/5.771073",
});

/** arXiv identifier, new (2410.05258) or old (hep-th/9901001) form, with or without a version. */
export const arxiv = identifier({
  name: "an arXiv identifier",
  prefix: /^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/i,
  form: /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/,
  example: "2410.05258",
});

/** OpenReview forum identifier. */
export const openreview = identifier({
  name: "an OpenReview identifier",
  prefix: /^https?:\/\/openreview\.net\/(?:forum|pdf)\?id=/i,
  form: /^[\w-]{8,}$/,
  example: "OvoCm1gGhN",
});

/** ACL Anthology identifier. */
export const acl = identifier({
  name: "an ACL Anthology identifier",
  prefix: /^https?:\/\/(?:www\.)?aclanthology\.org\//i,
  form: /^[\w.-]+\d\/?$/,
  example: "2023.acl-long.1",
});
