import type { IncomingHttpHeaders } from "node:http";

/** What a request is, before anything is looked up. */
export interface Question {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * The status with which a request is turned away, or null. Only reading is served (405); only to those who call us by
 * one of our own names, so that no other site can point its name here (DNS rebinding, 403); and only to our own pages
 * or to somebody who opens an address, never to a page of another site or another port (Fetch Metadata, 403).
 */
export function refusalOf({ method, headers }: Question, names: ReadonlySet<string>): 403 | 405 | null {
  if (!names.has(nameIn(headers.host))) return 403;
  if (method !== "GET" && method !== "HEAD") return 405;
  return isForeign(headers) ? 403 : null;
}

/** The name in a Host header without the port, in lower case; empty when it is none. */
function nameIn(host: string | undefined): string {
  return /^(\[[\da-f:.]+\]|[a-z\d.-]+)(?::\d{1,5})?$/i.exec(host ?? "")?.[1]?.toLowerCase() ?? "";
}

function isForeign(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return false;
  return headers["sec-fetch-mode"] !== "navigate" || headers["sec-fetch-dest"] !== "document";
}
