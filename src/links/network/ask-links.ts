import type { Progress } from "../../progress.ts";
import { hostOf } from "../../proofread/links/link-faults.ts";
import type { Verdict } from "../verdict.ts";
import { askLink } from "./ask-link.ts";
import type { Web } from "./web.ts";

const hostsAtOnce = 6;
/** Between two questions to one host. */
const pause = 250;

/** Asks for every one of these links: of one host one after the other, of a few hosts at once. Who says "too often" is asked no more. `onAnswer` is told after each. */
export async function askLinks(
  urls: readonly string[],
  web: Web,
  onAnswer: Progress,
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const queue = byHost(urls).values();
  const worker = async () => {
    for (const links of queue)
      await askHost(links, web, (url, verdict) => {
        verdicts.set(url, verdict);
        onAnswer(verdicts.size, urls.length);
      });
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return verdicts;
}

function byHost(urls: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const host = hostOf(url) ?? "";
    const links = hosts.get(host) ?? [];
    hosts.set(host, links);
    links.push(url);
  }
  return hosts;
}

async function askHost(
  links: readonly string[],
  web: Web,
  tell: (url: string, verdict: Verdict) => void,
): Promise<void> {
  let refusal: Verdict | null = null;
  for (const [index, url] of links.entries()) {
    if (index > 0 && refusal === null) await web.wait(pause);
    const verdict: Verdict = refusal ?? (await askLink(url, web));
    if (verdict.kind === "unchecked" && /429|in time/.test(verdict.reason)) refusal = verdict;
    tell(url, verdict);
  }
}
