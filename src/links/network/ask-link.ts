import { hostOf } from "../../proofread/links/link-faults.ts";
import { isPrivateHost } from "../../proofread/links/private-host.ts";
import { type Verdict, verdictOnFailure, verdictOnStatus } from "../verdict.ts";
import type { Reply, Web } from "./web.ts";

const mostRedirects = 10;
const permanent = new Set([301, 308]);
const temporary = new Set([302, 303, 307]);
/** Pages that stand between a visitor and the one that was asked for. */
const gate = /\b(?:log-?in|sign-?in|sso|saml|shibboleth|oauth|consent|captcha|cookie)/i;

/**
 * Asks for a link: HEAD, and GET where that is refused, as some servers know no HEAD. Redirects are followed; only where
 * each of them is for good has the link moved.
 */
export async function askLink(link: string, web: Web): Promise<Verdict> {
  let url = link;
  let isForGood = true;
  for (let hop = 0; hop < mostRedirects; hop += 1) {
    const host = hostOf(url);
    if (host === null || isPrivateHost(host))
      return { kind: "dead", reason: "it leads to a computer only its owner can reach" };
    const reply = await askOnce(url, web);
    if ("failure" in reply) return verdictOnFailure(reply.failure);
    const next = nextOf(url, reply);
    if (next === null) return settled(link, url, isForGood, verdictOnStatus(reply.status));
    isForGood &&= permanent.has(reply.status);
    url = next;
  }
  return { kind: "dead", reason: "it leads from address to address without end" };
}

async function askOnce(url: string, web: Web): Promise<Reply> {
  const reply = await web.ask(url, "HEAD");
  const isAnswered = "status" in reply && (reply.status < 400 || reply.status === 429);
  const isSure = "failure" in reply && verdictOnFailure(reply.failure).kind === "dead";
  return isAnswered || isSure ? reply : web.ask(url, "GET");
}

function nextOf(url: string, reply: Reply): string | null {
  if (!("status" in reply) || reply.location === null) return null;
  const isRedirect = permanent.has(reply.status) || temporary.has(reply.status);
  return isRedirect && URL.canParse(reply.location, url) ? new URL(reply.location, url).href : null;
}

function settled(link: string, url: string, isForGood: boolean, verdict: Verdict): Verdict {
  if (verdict.kind !== "well" || !isForGood || url === link || gate.test(url)) return verdict;
  return { kind: "moved", to: isFrontPage(url) && !isFrontPage(link) ? null : withAnchor(url, link) };
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}

/** A redirect without an anchor of its own keeps that of the link (RFC 9110, section 10.2.2). */
function withAnchor(url: string, link: string): string {
  const anchor = /#.*$/s.exec(link)?.[0] ?? "";
  return url.includes("#") ? url : url + anchor;
}
