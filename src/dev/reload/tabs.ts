import type { ServerResponse } from "node:http";
import { type Fingerprint, printFingerprint, stepTo } from "./fingerprint.ts";

/** A page open in a browser: its address, and the fingerprint of what it shows. */
export interface Tab {
  readonly address: string;
  readonly seen: string;
}

/** Everything there is to tell a tab: what its page is now, and which mistakes keep it from being newer. */
export interface News {
  /** The fingerprint of the page at an address. */
  readonly now: (address: string) => Fingerprint;
  /** As JSON: what the overlay shows. */
  readonly mistakes: string;
}

/** The pages that are open in browsers, told of changes by server-sent events (HTML Living Standard, 9.2). */
export interface Tabs {
  open(tab: Tab, response: ServerResponse, news: News): void;
  tell(news: News): void;
  addresses(): readonly string[];
  closeAll(): void;
}

interface OpenTab {
  readonly address: string;
  readonly response: ServerResponse;
  seen: string;
  /** What it was told last; empty before. */
  mistakes: string;
}

const headers = {
  "Cache-Control": "no-store",
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

/** Browsers keep six connections to a host (HTTP/1.1): with more tabs than this they take turns, and pages still load. */
const most = 4;
const turn = 1500;

/** No tabs yet. */
export function createTabs(): Tabs {
  const open = new Set<OpenTab>();
  return {
    open({ address, seen }, response, news) {
      const tab = { address, response, seen, mistakes: "" };
      if (open.size >= most) sendAway(open);
      response.writeHead(200, headers);
      response.write("retry: 300\n\n");
      open.add(tab);
      response.on("close", () => open.delete(tab));
      tellTab(tab, news);
    },
    tell(news) {
      for (const tab of open) tellTab(tab, news);
    },
    addresses: () => [...open].map(({ address }) => address),
    closeAll() {
      for (const { response } of open) response.end();
    },
  };
}

/** The tab that came first leaves its place to the next, and comes again by itself. */
function sendAway(open: Set<OpenTab>): void {
  const [first] = open;
  if (first === undefined) return;
  open.delete(first);
  first.response.end(`retry: ${turn}\n\n`);
}

/** Mistakes first: a page that reloads asks again. */
function tellTab(tab: OpenTab, { now, mistakes }: News): void {
  const page = now(tab.address);
  const step = stepTo(page, tab.seen);
  if (mistakes !== tab.mistakes) tab.response.write(event("mistakes", mistakes));
  [tab.seen, tab.mistakes] = [printFingerprint(page), mistakes];
  if (step !== "nothing") tab.response.write(event(step, tab.seen));
}

function event(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`;
}
