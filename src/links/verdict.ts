/** What came of asking for a link. */
export type Verdict =
  | { readonly kind: "well" }
  /** It has moved for good; `to` is where, or null where that is no more than a front page. */
  | { readonly kind: "moved"; readonly to: string | null }
  /** Nobody who follows it gets there. */
  | { readonly kind: "dead"; readonly reason: string }
  /** Programs are not answered, or not now: a person may be. */
  | { readonly kind: "unchecked"; readonly reason: string };

const failures: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_NONAME: "there is no such host",
  ECONNREFUSED: "its host refuses connections",
  CERT_HAS_EXPIRED: "the certificate of its host has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate of its host is another's",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate of its host is signed by nobody",
};

/** The code of a failure: a name that leads to private addresses alone. */
export const privateAddress = "EPRIVATE";

const passing: Readonly<Record<string, string>> = {
  timeout: "no answer in time",
  [privateAddress]: "its name leads to a private address from here",
};

/** The verdict on a host that did not answer. What may be our own network's fault, or pass, is not held against it. */
export function verdictOnFailure(code: string): Verdict {
  const reason = failures[code];
  if (reason !== undefined) return { kind: "dead", reason };
  return { kind: "unchecked", reason: passing[code] ?? "no connection" };
}

/**
 * The verdict on a status that is no redirect (RFC 9110, section 15). Many hosts refuse programs with 403, 429 or worse, and
 * a server that fails may work tomorrow.
 */
export function verdictOnStatus(status: number): Verdict {
  if (status >= 200 && status < 300) return { kind: "well" };
  if (status === 404) return { kind: "dead", reason: "there is no such page (404)" };
  if (status === 410) return { kind: "dead", reason: "the page is gone for good (410)" };
  if (status >= 500 && status !== 503 && status < 600)
    return { kind: "unchecked", reason: `its server fails (${status})` };
  return { kind: "unchecked", reason: `refused (${status})` };
}
