import { setTimeout as pause } from "node:timers/promises";

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
}

const patience = 15_000;

/** A way to the web that says who it is, follows no redirect by itself, and gives up after fifteen seconds. */
export function openWeb({ version, base, timeout = patience }: Visitor): Web {
  const headers = {
    "User-Agent": `offprint/${version} (checks the links of a homepage; https://www.npmjs.com/package/offprint)`,
    Accept: "text/html,application/pdf;q=0.9,*/*;q=0.8",
  };
  return {
    wait: async (milliseconds) => {
      await pause(milliseconds);
    },
    ask: async (url, method) => {
      const target = base === null ? url : url.replace(/^https?:\/(?=\/)/, base.replace(/\/+$/, ""));
      try {
        const signal = AbortSignal.timeout(timeout);
        const response = await fetch(target, { method, headers, redirect: "manual", signal });
        await response.body?.cancel();
        return {
          status: response.status,
          location: response.headers.get("location"),
          retryAfter: response.headers.get("retry-after"),
        };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
  };
}

/** What `fetch` throws holds the reason in its cause. */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (["TimeoutError", "AbortError"].includes(error.name)) return "timeout";
  const { cause } = error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  if (error instanceof TypeError) return "unreachable";
  throw error;
}
