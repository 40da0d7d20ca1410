import { type ClientRequest, request as http, type IncomingMessage, type RequestOptions } from "node:http";
import { request as https } from "node:https";
import { setTimeout as pause } from "node:timers/promises";
import { publicLookup, type Resolve } from "./public-lookup.ts";

/** What a host answers: the head of it alone. */
interface Answered {
  readonly status: number;
  /** Where a redirect leads. */
  readonly location: string | null;
  readonly retryAfter: string | null;
}

/** A host that did not answer, by the code Node has for it: `ENOTFOUND`, `CERT_HAS_EXPIRED`; `timeout` for silence. */
interface Unanswered {
  readonly failure: string;
}

export type Reply = Answered | Unanswered;

/** The way to hosts on the web. */
export interface Web {
  readonly ask: (url: string, method: "HEAD" | "GET") => Promise<Reply>;
  /** Waits this many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Who asks, and where. */
export interface Visitor {
  readonly version: string;
  /** The address under which all hosts are found, `https://arxiv.org/…` as `<base>/arxiv.org/…`; null for their own. */
  readonly base: string | null;
  readonly timeout?: number;
  /** Finds the addresses of hosts; the system does, unless given. */
  readonly resolve?: Resolve;
}

const patience = 15_000;

/**
 * A way to the web that says who it is, follows no redirect by itself, and gives up after fifteen seconds. No host is
 * asked at a private address, whatever its name is.
 */
export function openWeb({ version, base, timeout = patience, resolve }: Visitor): Web {
  const headers = {
    "User-Agent": `offprint/${version} (checks the links of a homepage; https://www.npmjs.com/package/offprint)`,
    Accept: "text/html,application/pdf;q=0.9,*/*;q=0.8",
    "Accept-Language": "*",
  };
  const guard = base === null ? { lookup: publicLookup(resolve) } : {};
  return {
    wait: async (milliseconds) => {
      await pause(milliseconds);
    },
    ask: async (url, method) => {
      const target = base === null ? url : url.replace(/^https?:\/(?=\/)/, base.replace(/\/+$/, ""));
      if (!/^https?:/i.test(target) || !URL.canParse(target)) return { failure: "unreachable" };
      const signal = AbortSignal.timeout(timeout);
      return answer(new URL(target), { method, headers, signal, ...guard });
    },
  };
}

/** The head of an answer; its body is not waited for. */
function answer(url: URL, options: RequestOptions): Promise<Reply> {
  return new Promise((tell) => {
    const send: (url: URL, options: RequestOptions) => ClientRequest =
      url.protocol === "http:" ? http : https;
    const request = send(url, options);
    request.on("error", (error) => tell({ failure: failureOf(error) }));
    request.on("response", (response) => {
      tell(headOf(response));
      response.destroy();
    });
    request.end();
  });
}

function headOf({ statusCode = 0, headers }: IncomingMessage): Reply {
  return {
    status: statusCode,
    location: headers.location ?? null,
    retryAfter: headers["retry-after"] ?? null,
  };
}

function failureOf(error: NodeJS.ErrnoException): string {
  return ["TimeoutError", "AbortError"].includes(error.name) ? "timeout" : (error.code ?? "unreachable");
}
